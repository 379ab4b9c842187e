import { Injectable } from '@nestjs/common';
import type { ManagedCalls } from '@samenspoor/contracts/calls/managed-call';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { isoInstant } from '../../platform/data/iso-instant';
import { JsonText } from '../../platform/http/json-text';
import { callSummaryJson, isPublic } from '../call-json.sql';

/** $1 now. Drafts by opening, then what everybody sees from new to old, then cancelled ones. Shape: `ManagedCalls`. */
const CALLS = `
  with managed as (
    select ${callSummaryJson('$1')}::jsonb || jsonb_build_object(
        'state', case when ${isPublic('$1')} then 'published' else c.state end,
        'publishAt', ${isoInstant('c.publish_at')}, 'drafts', n.drafts, 'filed', n.filed) as item,
      case when c.state = 'cancelled' then 2 when ${isPublic('$1')} then 1 else 0 end as part, c.opens_at, c.code
    from call c join programme p on p.id = c.programme_id
    cross join lateral (
      select count(*) filter (where a.state in ('draft', 'reopened')) as drafts,
             count(*) filter (where a.state not in ('draft', 'reopened', 'withdrawn')) as filed
      from application a where a.call_id = c.id) n)
  select json_build_object(
    'items', coalesce((select json_agg(item order by part, opens_at desc, code) from managed), '[]'),
    'programmes', coalesce((
      select json_agg(json_build_object('code', p.code, 'name', p.name) order by p.name) from programme p
      where exists (select from programme_version v where v.programme_id = p.id and v.state = 'published')), '[]')
  )::text as view`;

/** Every call, for officials: drafts and cancelled ones too. */
@Injectable()
export class ListManagedCalls {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<JsonText<ManagedCalls>> {
    const row = await this.queries.first<{ view: string }>('calls-managed', CALLS, [this.clock.now()]);
    return new JsonText(row?.view ?? '');
  }
}
