import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { ReadTimeline } from '../../audit';
import type { PageQuery } from '../../platform/http/page-query';

/** Who gave and ended which capacity at an applicant, newest first. */
@Injectable()
export class ReadPeopleTimeline {
  constructor(private readonly timeline: ReadTimeline) {}

  execute(actor: Actor, id: string, { cursor, limit }: PageQuery): Promise<Page<TimelineEntry>> {
    return this.timeline.execute(actor, 'organisation', id, { cursor, limit, internal: true });
  }
}
