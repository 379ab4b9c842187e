import { Injectable } from '@nestjs/common';
import type { ProgrammeVersionView } from '@samenspoor/contracts/catalogue/programme-version';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import { isoInstant } from '../../platform/data/iso-instant';
import { NamedQueries } from '../../platform/data/named-queries';
import { JsonText } from '../../platform/http/json-text';
import { foundOrRefused } from '../../platform/http/refusal-error';
import type { VersionKey } from './version-store';

/** $1 code of the programme, $2 number, $3 drafts too. Shape: `ProgrammeVersionView`. */
const VERSION = `
  select v.version, json_build_object(
    'programmeCode', p.code, 'programmeName', p.name, 'number', v.number, 'state', v.state, 'version', v.version,
    'note', v.note, 'createdAt', ${isoInstant('v.created_at')}, 'createdByName', v.created_by_name,
    'publishedAt', ${isoInstant('v.published_at')}, 'publishedByName', v.published_by_name,
    'content', v.content)::text as view
  from programme_version v join programme p on p.id = v.programme_id
  where p.code = $1 and v.number = $2 and ($3::boolean or v.state = 'published')`;

/** One version as it was decided. Published ones are for everybody, for good; a draft is there for who may edit it. */
@Injectable()
export class ReadVersion {
  constructor(private readonly queries: NamedQueries) {}

  async execute(actor: Actor | null, { code, number }: VersionKey): Promise<JsonText<ProgrammeVersionView>> {
    const values = [code, number, actor !== null && can(actor.role, 'programme:edit')];
    const row = await this.queries.first<{ version: number; view: string }>('programme-version', VERSION, values);
    const { view, version } = foundOrRefused(row);
    return new JsonText(view, version);
  }
}
