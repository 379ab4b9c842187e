import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { base64url } from '../platform/data/base64url';
import { NamedQueries } from '../platform/data/named-queries';
import { decodeCursor } from '../platform/http/cursor';
import { EdgeError } from '../platform/http/edge-error';
import { JsonText } from '../platform/http/json-text';
import type { PageQuery } from '../platform/http/page-query';
import { callSummaryJson, isPublic } from './call-json.sql';

/**
 * Open calls first, by deadline; then announced ones by opening; then closed ones, the latest first. $1 now, $2 to $4
 * the key after which the page starts, $5 rows. Shape: `Page<CallSummary>`.
 */
const CALLS = `
  with ranked as (
    select c.*,
      case when $1::timestamptz < c.opens_at then 1 when $1 < c.closes_at then 0 else 2 end as part,
      case when $1 < c.opens_at then extract(epoch from c.opens_at)::int8
           when $1 < c.closes_at then extract(epoch from c.closes_at)::int8
           else -extract(epoch from c.closes_at)::int8 end as moment
    from call c where ${isPublic('$1')}),
  found as (
    select ranked.*, row_number() over (order by part, moment, code) as place from ranked
    where $2::int is null or (part, moment, code) > ($2::int, $3::int8, $4::text)
    order by part, moment, code limit $5 + 1)
  select json_build_object(
    'items', coalesce(json_agg(${callSummaryJson('$1')} order by c.place) filter (where c.place <= $5), '[]'),
    'next', case when count(*) > $5 then
      max(${base64url('json_build_array(c.part, c.moment, c.code)::text')}) filter (where c.place = $5) end)::text as page
  from found c join programme p on p.id = c.programme_id`;

/** The calls of every programme, open ones first. */
@Injectable()
export class ListCalls {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute({ cursor, limit }: PageQuery): Promise<JsonText> {
    const after = afterOf(cursor);
    const row = await this.queries.first<{ page: string }>('calls', CALLS, [this.clock.now(), ...after, limit]);
    return new JsonText(row?.page ?? '');
  }
}

function afterOf(cursor: string | undefined): readonly [number | null, number | null, string | null] {
  const key = decodeCursor(cursor, 3);
  if (key === null) return [null, null, null];
  const [part, moment, code] = key;
  if (isPart(part) && isSmall(moment) && typeof code === 'string') return [part, moment, code];
  throw new EdgeError('validation_failed', [{ pointer: '/cursor', code: 'invalid_value', detail: '' }]);
}

const isPart = (part: unknown): part is number => part === 0 || part === 1 || part === 2;

/** Seconds since 1970 fit easily; a number that isn't one of ours must not reach the database. */
const isSmall = (part: unknown): part is number => Number.isInteger(part) && Math.abs(Number(part)) < 1e12;
