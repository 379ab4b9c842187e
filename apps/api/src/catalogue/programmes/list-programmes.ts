import { Injectable } from '@nestjs/common';
import type { ProgrammeSummary } from '@samenspoor/contracts/catalogue/programme-version';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import { isoInstant } from '../../platform/data/iso-instant';
import { NamedQueries } from '../../platform/data/named-queries';
import { JsonText } from '../../platform/http/json-text';

/** $1 drafts too. Shape: `ProgrammeSummary[]`. */
const PROGRAMMES = `
  select coalesce(json_agg(json_build_object(
    'code', p.code, 'name', p.name, 'description', p.description, 'referencePrefix', p.reference_prefix,
    'versions', coalesce((
      select json_agg(json_build_object(
        'number', v.number, 'state', v.state, 'note', v.note, 'createdAt', ${isoInstant('v.created_at')},
        'createdByName', v.created_by_name, 'publishedAt', ${isoInstant('v.published_at')},
        'publishedByName', v.published_by_name) order by v.number desc)
      from programme_version v
      where v.programme_id = p.id and ($1::boolean or v.state = 'published')), '[]')) order by p.name), '[]')::text
    as programmes
  from programme p
  where $1::boolean or exists (
    select from programme_version v where v.programme_id = p.id and v.state = 'published')`;

/** Every programme with its versions, the newest first; drafts only for who may edit them. */
@Injectable()
export class ListProgrammes {
  constructor(private readonly queries: NamedQueries) {}

  async execute(actor: Actor): Promise<JsonText<readonly ProgrammeSummary[]>> {
    const values = [can(actor.role, 'programme:edit')];
    const row = await this.queries.first<{ programmes: string }>('programmes', PROGRAMMES, values);
    return new JsonText(row?.programmes ?? '[]');
  }
}
