import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { ReadTimeline } from '../../audit';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import type { PageQuery } from '../../platform/http/page-query';

/** Who did what on one programme. */
@Injectable()
export class ReadHistory {
  constructor(
    private readonly queries: NamedQueries,
    private readonly timeline: ReadTimeline,
  ) {}

  async execute(actor: Actor, code: string, { cursor, limit }: PageQuery): Promise<Page<TimelineEntry>> {
    const programme = 'select id from programme where code = $1';
    const { id } = foundOrRefused(await this.queries.first<{ id: string }>('programme-found', programme, [code]));
    return this.timeline.execute(actor, 'programme', id, { cursor, limit, internal: true });
  }
}
