import { Injectable } from '@nestjs/common';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { applicationScope } from '@samenspoor/domain/access/scopes';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { isUUID } from 'class-validator';
import { Clock } from '../../platform/clock/clock';
import { base64url } from '../../platform/data/base64url';
import { NamedQueries } from '../../platform/data/named-queries';
import { decodeCursor } from '../../platform/http/cursor';
import { EdgeError } from '../../platform/http/edge-error';
import { JsonText } from '../../platform/http/json-text';
import type { PageQuery } from '../../platform/http/page-query';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { heldBy } from '../application-scope.sql';

const HELD = heldBy('$1::uuid');

/** SQL: the membership `m` is asked, agreed, or ends on a day to come. */
const CURRENT = `(m.state in ('proposed', 'consented') or (m.state = 'ended' and m.left_on >= $5::date))`;

/**
 * $1 the own local government, $2 and $3 name and id after which the page starts, $4 rows, $5 today, $6 one of them or
 * null. Shape: `Page<OwnPartnership>`. Members who left are not shown.
 */
const PARTNERSHIPS = `
  with found as (
    select p.*, own.state as own_state, row_number() over (order by p.name, p.id) as place
    from partnership p
    join lateral (
      select m.state from partnership_member m
      where m.partnership_id = p.id and m.local_government_id = any(${HELD}) and ${CURRENT}
      order by m.state = 'consented' desc, m.state = 'proposed' desc limit 1) own on true
    where ($2::text is null or (p.name, p.id) > ($2, $3::uuid)) and ($6::uuid is null or p.id = $6::uuid)
    order by p.name, p.id limit $4::int + 1)
  select json_build_object(
    'items', coalesce(json_agg(json_build_object(
      'id', id, 'name', name, 'ownLead', lead_id = any(${HELD}), 'ownState', own_state,
      'members', (
        select json_agg(json_build_object(
          'localGovernmentId', g.id, 'name', g.name, 'lead', m.local_government_id = found.lead_id, 'state', m.state)
          order by m.local_government_id <> found.lead_id, g.name)
        from partnership_member m join local_government g on g.id = local_government_on(m.local_government_id, $5::date)
        where m.partnership_id = found.id and ${CURRENT}),
      'consentMissing', (
        select coalesce(json_agg(g.name order by g.name), '[]')
        from partnership_member m join local_government g on g.id = local_government_on(m.local_government_id, $5::date)
        where m.partnership_id = found.id and m.state = 'proposed'))
      order by place) filter (where place <= $4), '[]'),
    'next', case when count(*) > $4 then
      max(${base64url('json_build_array(name, id)::text')}) filter (where place = $4) end)::text as page
  from found`;

/** The partnerships of the own local government, as lead or as partner, and those in which it is asked. */
@Injectable()
export class ListPartnerships {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { cursor, limit }: PageQuery): Promise<JsonText> {
    const scope = applicationScope(actor);
    if (scope.kind !== 'local_government') return new JsonText('{"items":[],"next":null}');
    return new JsonText(await this.page([scope.localGovernmentId, ...afterOf(cursor), limit], null));
  }

  /** One of them. */
  async one({ localGovernmentId }: Actor, id: string): Promise<OwnPartnership> {
    const text = await this.page([localGovernmentId, null, null, 1], id);
    return foundOrRefused((JSON.parse(text) as Page<OwnPartnership>).items[0]);
  }

  private async page(values: readonly (string | number | null)[], id: string | null): Promise<string> {
    const all = [...values, brusselsDay(this.clock.now()), id];
    const row = await this.queries.first<{ page: string }>('partnerships', PARTNERSHIPS, all);
    return row?.page ?? '';
  }
}

function afterOf(cursor: string | undefined): readonly [string | null, string | null] {
  const key = decodeCursor(cursor, 2);
  if (key === null) return [null, null];
  const [name, id] = key;
  if (typeof name === 'string' && isUUID(id)) return [name, String(id)];
  throw new EdgeError('validation_failed', [{ pointer: '/cursor', code: 'invalid_value', detail: '' }]);
}
