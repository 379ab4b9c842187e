import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { ReadTimeline } from '../audit';
import type { PageQuery } from '../platform/http/page-query';
import { ReadTrajectory } from './read-trajectory';

/** Who did what when with a trajectory, for whoever can see it. */
@Injectable()
export class ReadTrajectoryTimeline {
  constructor(
    private readonly trajectories: ReadTrajectory,
    private readonly timeline: ReadTimeline,
  ) {}

  async execute(actor: Actor, id: string, page: PageQuery): Promise<Page<TimelineEntry>> {
    await this.trajectories.find(actor, id);
    return this.timeline.execute(actor, 'trajectory', id, page);
  }
}
