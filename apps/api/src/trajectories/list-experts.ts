import { Injectable } from '@nestjs/common';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { ExpertView } from '@samenspoor/contracts/trajectories/trajectory';
import type { Actor } from '@samenspoor/domain/access/actor';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { Clock } from '../platform/clock/clock';
import { Experts } from './experts';
import { ReadTrajectory } from './read-trajectory';

/** The experts who can lead a trajectory: those of its region today, all on one page. */
@Injectable()
export class ListExperts {
  constructor(
    private readonly trajectories: ReadTrajectory,
    private readonly experts: Experts,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, trajectoryId: string): Promise<Page<ExpertView>> {
    const { supportRegionCode } = await this.trajectories.find(actor, trajectoryId);
    const items = await this.experts.ofRegion(supportRegionCode, brusselsDay(this.clock.now()));
    return { items, next: null };
  }
}
