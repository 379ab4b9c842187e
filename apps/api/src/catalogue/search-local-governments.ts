import { Injectable } from '@nestjs/common';
import { isKbo, normaliseKbo } from '@samenspoor/domain/identity/kbo';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { isUUID } from 'class-validator';
import { Clock } from '../platform/clock/clock';
import { base64url } from '../platform/data/base64url';
import { NamedQueries } from '../platform/data/named-queries';
import { decodeCursor } from '../platform/http/cursor';
import { EdgeError } from '../platform/http/edge-error';
import { JsonText } from '../platform/http/json-text';
import { RefusalError } from '../platform/http/refusal-error';
import type { LocalGovernmentQuery } from './dto/local-government-query';

/**
 * $1 words of the name as a pattern, $2 the text as typed, $3 the KBO number in it, $4 day on which it must be valid or
 * null, $5 and $6 name and id after which the page starts, $7 rows, $8 organisations instead of governments, $9 the
 * begin of the name as a pattern, $10 whether the page starts after those that begin so (0 or 1).
 * Shape: `Page<LocalGovernmentView>`.
 */
const SEARCH = `
  with found as (
    select g.*, r.name as region, late, row_number() over (order by late, g.name, g.id) as place
    from local_government g left join reference_region r on r.code = g.reference_region_code,
      lateral (select case when g.name not ilike $9::text then 1 else 0 end as late) as found_late
    where (g.kind = 'organisation') = $8::boolean
      and ($1::text is null or g.name ilike $1 or g.nis = $2 or g.kbo = $3)
      and ($4::date is null or (g.valid_from <= $4 and (g.valid_to is null or g.valid_to >= $4)))
      and ($5::text is null or (late, g.name, g.id) > ($10::integer, $5, $6::uuid))
    order by late, g.name, g.id limit $7 + 1)
  select json_build_object(
    'items', coalesce(json_agg(json_build_object(
      'id', id, 'kind', kind, 'name', name, 'nis', nis, 'kbo', kbo, 'ovo', ovo, 'province', province,
      'referenceRegion', region, 'population', population, 'validFrom', valid_from, 'validTo', valid_to,
      'mergedIntoNis', merged_into_nis,
      'tile', case when tile_column is not null then json_build_object('column', tile_column, 'row', tile_row) end)
      order by place) filter (where place <= $7), '[]'),
    'next', case when count(*) > $7 then
      max(${base64url('json_build_array(late, name, id)::text')}) filter (where place = $7) end)::text as page
  from found`;

/** Ten digits with the dots and spaces people type: that can only be meant as a KBO number. */
const LOOKS_LIKE_KBO = /^[01]\d{3}[.\s]?\d{3}[.\s]?\d{3}$/;

/**
 * Local governments by name, NIS or KBO, in order of name; those whose name begins with the text come first. A text
 * that reads as a KBO number with wrong check digits is refused (`kbo_invalid`) instead of finding nothing.
 */
@Injectable()
export class SearchLocalGovernments {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute({ query = '', current, kind, cursor, limit }: LocalGovernmentQuery): Promise<JsonText> {
    const text = query.trim();
    if (LOOKS_LIKE_KBO.test(text) && !isKbo(text)) throw RefusalError.of('kbo_invalid', undefined, '/query');
    const [late, name, id] = afterOf(cursor);
    const words = text.replace(/[\\%_]/g, '\\$&');
    const row = await this.queries.first<{ page: string }>('local-governments', SEARCH, [
      text === '' ? null : `%${words}%`,
      text,
      normaliseKbo(text),
      current === 'false' ? null : brusselsDay(this.clock.now()),
      name,
      id,
      limit,
      kind === 'organisation',
      text === '' ? null : `${words}%`,
      late,
    ]);
    return new JsonText(row?.page ?? '');
  }
}

function afterOf(cursor: string | undefined): readonly [number | null, string | null, string | null] {
  const key = decodeCursor(cursor, 3);
  if (key === null) return [null, null, null];
  const [late, name, id] = key;
  if ((late === 0 || late === 1) && typeof name === 'string' && typeof id === 'string' && isUUID(id))
    return [late, name, id];
  throw new EdgeError('validation_failed', [{ pointer: '/cursor', code: 'invalid_value', detail: '' }]);
}
