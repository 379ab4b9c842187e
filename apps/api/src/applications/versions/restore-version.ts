import { Injectable } from '@nestjs/common';
import type { RestoredVersion } from '@samenspoor/contracts/applications/versions';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { changedSince } from '@samenspoor/domain/applications/field-versions';
import { type MisfitContent, fitContent } from '@samenspoor/domain/applications/versions/fit-content';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { knownCallCatalogue } from '../../calls';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { refuseIfStale } from '../../platform/http/entity-tag';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { lockOwnDraft, storeChange } from '../editable-application';
import { KeepVersion } from './keep-version';
import { restoredFields } from './restored-fields';
import { VERSION_CONTENT } from './version-content.sql';
import { readPlaces, writeContent } from './write-content';

const KEPT = `
  select version, content from application_version
  where application_id = $1 and version >= $2 order by version limit 1`;

const NOW = `select ${VERSION_CONTENT} as content from application a where a.id = $1`;

/** Puts an earlier version of a draft back: a new version with the old content. What stood there stays a version. */
@Injectable()
export class RestoreVersion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly versions: KeepVersion,
  ) {}

  /**
   * Judged as when it is saved. Refusals: `already_submitted`, `stale_version` when anything changed since
   * `expectedVersion`, and those of the table when the programme's maxima were lowered since.
   */
  execute(actor: Actor, id: string, version: number, expectedVersion: number | null): Promise<RestoredVersion> {
    return this.work.run(async (tx) => {
      const application = await lockOwnDraft(tx, actor, id);
      const { version: now, fieldVersions } = application;
      refuseIfStale(expectedVersion, now, changedSince(fieldVersions, expectedVersion ?? now));
      const [kept] = await tx.query<{ version: number; content: VersionContent }[]>(KEPT, [id, version]);
      const leftOut = await this.restore(tx, actor, application, foundOrRefused(kept));
      return { version: application.version, leftOut };
    });
  }

  private async restore(
    tx: EntityManager,
    actor: Actor,
    application: Application,
    kept: { readonly version: number; readonly content: VersionContent },
  ): Promise<readonly MisfitContent[]> {
    const { id, programmeVersionId } = application;
    const catalogue = await knownCallCatalogue(tx, programmeVersionId);
    const places = await readPlaces(tx, catalogue, programmeVersionId);
    const { content, leftOut } = fitContent(kept.content, places);
    const [current] = await tx.query<{ content: VersionContent }[]>(NOW, [id]);
    const { fields, changes } = restoredFields(foundOrRefused(current).content, content);
    if (fields.length === 0) return leftOut;
    await this.versions.keepAsItStands(tx, actor, application);
    const columns = await writeContent(tx, id, catalogue, content);
    await storeChange(tx, application, fields, this.clock.now(), columns);
    const label = `versie ${kept.version}`;
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: id,
      action: 'application.restored',
      changes,
      visibility: 'public',
    });
    await this.versions.keep(tx, actor, application, fields, { reason: 'restored', label });
    return leftOut;
  }
}
