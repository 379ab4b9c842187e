import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { ReadTimeline } from '../../audit';
import { NamedQueries } from '../../platform/data/named-queries';
import type { PageQuery } from '../../platform/http/page-query';
import { foundOrRefused } from '../../platform/http/refusal-error';

/** Who changed what about a call, newest first. */
@Injectable()
export class ReadCallTimeline {
  constructor(
    private readonly queries: NamedQueries,
    private readonly timeline: ReadTimeline,
  ) {}

  async execute(actor: Actor, code: string, { cursor, limit }: PageQuery): Promise<Page<TimelineEntry>> {
    const found = await this.queries.first<{ id: string }>('call-id', 'select id from call where code = $1', [code]);
    return this.timeline.execute(actor, 'call', foundOrRefused(found).id, { cursor, limit });
  }
}
