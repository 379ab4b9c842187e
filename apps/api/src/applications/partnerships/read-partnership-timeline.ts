import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { ReadTimeline } from '../../audit';
import { NamedQueries } from '../../platform/data/named-queries';
import type { PageQuery } from '../../platform/http/page-query';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { scopeValues } from '../scope-values';
import { partnershipVisibleIn } from './partnership-scope.sql';

/** $1 id, $2 and $3 the scope. */
const FOUND = `select p.id from partnership p where p.id = $1 and ${partnershipVisibleIn('$2', '$3')}`;

/** Who joined, answered, left and led when, and by whom; newest first. */
@Injectable()
export class ReadPartnershipTimeline {
  constructor(
    private readonly queries: NamedQueries,
    private readonly timeline: ReadTimeline,
  ) {}

  async execute(actor: Actor, id: string, { cursor, limit }: PageQuery): Promise<Page<TimelineEntry>> {
    foundOrRefused(await this.queries.first('partnership-found', FOUND, [id, ...scopeValues(actor)]));
    return this.timeline.execute(actor, 'partnership', id, { cursor, limit });
  }
}
