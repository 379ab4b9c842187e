import { Injectable } from '@nestjs/common';
import type { VersionList, VersionSummary, VersionView } from '@samenspoor/contracts/applications/versions';
import type { Actor } from '@samenspoor/domain/access/actor';
import { isoInstant } from '../../platform/data/iso-instant';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { WorksOn } from '../presence/works-on';
import { VERSION_CONTENT } from './version-content.sql';

/** More rows than a year of daily work leaves behind. */
const MOST_ROWS = 500;

const SUMMARY = `v.version, ${isoInstant('v.at')} as at, v.person_name as "byName", v.reason, v.label`;

const LIST = `
  select ${SUMMARY} from application_version v where v.application_id = $1
  order by v.version desc limit ${MOST_ROWS}`;

/** SQL: the files that were there at the moment `at`; removed ones are kept as rows. */
const filesAt = (at: string): string => `coalesce((
  select json_agg(json_build_object('id', f.id, 'slot', f.slot, 'name', f.name) order by f.slot, f.uploaded_at, f.id)
  from document f
  where f.subject_type = 'application' and f.subject_id = $1 and f.state <> 'uploading' and f.sha256 is not null
    and f.uploaded_at <= ${at} and (f.removed_at is null or f.removed_at > ${at})), '[]') as files`;

/** A file comes and goes without a save: the newest version has those of now. */
const MOMENT = `case when exists (
  select from application_version later where later.application_id = v.application_id and later.version > v.version)
  then v.at else 'infinity' end`;

const ONE = `
  select ${SUMMARY}, v.content, ${filesAt(MOMENT)} from application_version v
  where v.application_id = $1 and v.version >= $2 order by v.version limit 1`;

/** An application that wasn't saved since versions are kept has none: then it is shown as it stands. */
const AS_IT_STANDS = `
  select a.version, ${isoInstant('a.updated_at')} as at, trim(p.given_name || ' ' || p.family_name) as "byName", 'autosave' as reason,
    null::text as label, ${VERSION_CONTENT} as content, ${filesAt("'infinity'")}
  from application a join person p on p.id = a.created_by
  where a.id = $1 and a.version >= $2`;

/** The versions of an application, for who works on it; everybody else gets `not_found`. */
@Injectable()
export class ReadVersions {
  constructor(
    private readonly queries: NamedQueries,
    private readonly worksOn: WorksOn,
  ) {}

  /** All that are kept, newest first. */
  async list(actor: Actor, id: string): Promise<VersionList> {
    const current = await this.worksOn.versionOrRefused(actor, id);
    const items = await this.queries.rows<VersionSummary>('application-versions', LIST, [id]);
    return { current, items };
  }

  /** One with its content: the version asked for, or the first that was kept after it. */
  async one(actor: Actor, id: string, version: number): Promise<VersionView> {
    await this.worksOn.versionOrRefused(actor, id);
    const kept = await this.queries.first<VersionView>('application-version', ONE, [id, version]);
    return kept ?? foundOrRefused(await this.queries.first<VersionView>('version-now', AS_IT_STANDS, [id, version]));
  }
}
