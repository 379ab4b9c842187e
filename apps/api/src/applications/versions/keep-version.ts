import { Injectable } from '@nestjs/common';
import { type ApplicationSaved, applicationTopic } from '@samenspoor/contracts/applications/application-live';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { VersionReason } from '@samenspoor/domain/applications/versions/version-content';
import type { EntityManager } from 'typeorm';
import { namedStatement } from '../../platform/data/named-statement';
import { LiveChannel } from '../../platform/live/live-channel';
import { VERSION_CONTENT } from './version-content.sql';

/** Why a version is kept; `label` is what a reader is told beside the reason. */
export interface KeptBecause {
  readonly reason: VersionReason;
  readonly label?: string;
}

const SAVED: KeptBecause = { reason: 'autosave' };

/** More names than this don't fit a message; then nobody knows which fields, and everybody looks. */
const MOST_FIELDS = 100;

/**
 * $1 application, $2 version, $3 at, $4 and $5 person, $6 reason, $7 label. What one person saves within ten minutes is
 * one row that follows the last save, unless something else than saving came between.
 */
const KEEP = `
  with now as (select ${VERSION_CONTENT} as content from application a where a.id = $1),
  renewed as (
    update application_version v set version = $2, at = $3, content = now.content
    from now
    where $6 = 'autosave' and v.application_id = $1 and v.person_id = $4 and v.reason = 'autosave'
      and v.started_at > $3::timestamptz - interval '10 minutes'
      and not exists (
        select from application_version other
        where other.application_id = $1 and other.reason <> 'autosave' and other.version > v.version)
    returning 1),
  added as (
    insert into application_version
      (application_id, version, started_at, at, person_id, person_name, reason, label, content)
    select $1, $2, $3, $3, $4, $5, $6, $7, now.content from now where not exists (select from renewed)
    on conflict (application_id, version) do nothing
    returning 1)
  select exists (select from added) as added`;

/** Of what was saved more than a day ago, the last of each day stays. */
const THIN_OUT = `
  delete from application_version v
  where v.application_id = $1 and v.reason = 'autosave' and v.at < $2::timestamptz - interval '1 day'
    and exists (
      select from application_version later
      where later.application_id = $1 and later.reason = 'autosave' and later.version > v.version
        and (later.at at time zone 'Europe/Brussels')::date = (v.at at time zone 'Europe/Brussels')::date)`;

/** As it stands, when no row has this version: before something replaces it as a whole. */
const KEEP_AS_IT_STANDS = `
  insert into application_version (application_id, version, started_at, at, person_id, person_name, reason, content)
  select a.id, a.version, a.updated_at, a.updated_at, $2, $3, 'autosave', ${VERSION_CONTENT}
  from application a where a.id = $1
  on conflict (application_id, version) do nothing`;

/**
 * The last step of everything that changes what an applicant filled in: keeps how the application stands now, and tells
 * those who have it open.
 */
@Injectable()
export class KeepVersion {
  constructor(private readonly live: LiveChannel) {}

  /** `fields` as in `countChange`, which comes first; `application` is as it was stored. */
  async keep(
    tx: EntityManager,
    actor: Actor,
    { id, version, updatedAt }: Application,
    fields: readonly string[],
    { reason, label = null }: { readonly reason: VersionReason; readonly label?: string | null } = SAVED,
  ): Promise<void> {
    const { personId, personName } = actor;
    const event: ApplicationSaved = {
      type: 'saved',
      version,
      fields: fields.length > MOST_FIELDS ? [] : fields,
      by: { personId, name: personName },
    };
    this.live.publish(tx, applicationTopic(id), event);
    const values = [id, version, updatedAt, personId, personName, reason, label];
    const [row] = await namedStatement<{ added: boolean }>(tx, 'keep-version', KEEP, values);
    if (row?.added && reason === 'autosave') await tx.query(THIN_OUT, [id, updatedAt]);
  }

  /** Before something replaces the content as a whole: what stands there is a version, also when it never was saved. */
  async keepAsItStands(tx: EntityManager, actor: Actor, { id }: Application): Promise<void> {
    await tx.query(KEEP_AS_IT_STANDS, [id, actor.personId, actor.personName]);
  }
}
