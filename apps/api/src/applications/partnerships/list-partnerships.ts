import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import { applicationScope } from '@samenspoor/domain/access/scopes';
import { isUUID } from 'class-validator';
import { base64url } from '../platform/data/base64url';
import { NamedQueries } from '../platform/data/named-queries';
import { decodeCursor } from '../platform/http/cursor';
import { EdgeError } from '../platform/http/edge-error';
import { JsonText } from '../platform/http/json-text';
import type { PageQuery } from '../platform/http/page-query';

/**
 * $1 the own local government, $2 and $3 name and id after which the page starts, $4 rows.
 * Shape: `Page<OwnPartnership>`. Members who left are not shown.
 */
const PARTNERSHIPS = `
  with found as (
    select p.*, row_number() over (order by p.name, p.id) as place
    from partnership p
    where exists (
        select from partnership_member m
        where m.partnership_id = p.id and m.local_government_id = $1 and m.left_on is null)
      and ($2::text is null or (p.name, p.id) > ($2, $3::uuid))
    order by p.name, p.id limit $4::int + 1)
  select json_build_object(
    'items', coalesce(json_agg(json_build_object(
      'id', id, 'name', name, 'ownLead', lead_id = $1,
      'members', (
        select json_agg(json_build_object(
          'localGovernmentId', g.id, 'name', g.name, 'lead', g.id = found.lead_id) order by g.id <> found.lead_id, g.name)
        from partnership_member m join local_government g on g.id = m.local_government_id
        where m.partnership_id = found.id and m.left_on is null)) order by place) filter (where place <= $4), '[]'),
    'next', case when count(*) > $4 then
      max(${base64url('json_build_array(name, id)::text')}) filter (where place = $4) end)::text as page
  from found`;

/** The partnerships of the own local government, as lead or as partner. */
@Injectable()
export class ListPartnerships {
  constructor(private readonly queries: NamedQueries) {}

  async execute(actor: Actor, { cursor, limit }: PageQuery): Promise<JsonText> {
    const scope = applicationScope(actor);
    if (scope.kind !== 'local_government') return new JsonText('{"items":[],"next":null}');
    const values = [scope.localGovernmentId, ...afterOf(cursor), limit];
    const row = await this.queries.first<{ page: string }>('partnerships', PARTNERSHIPS, values);
    return new JsonText(row?.page ?? '');
  }
}

function afterOf(cursor: string | undefined): readonly [string | null, string | null] {
  const key = decodeCursor(cursor, 2);
  if (key === null) return [null, null];
  const [name, id] = key;
  if (typeof name === 'string' && isUUID(id)) return [name, String(id)];
  throw new EdgeError('validation_failed', [{ pointer: '/cursor', code: 'invalid_value', detail: '' }]);
}
