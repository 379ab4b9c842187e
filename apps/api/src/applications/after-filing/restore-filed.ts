import { Injectable } from '@nestjs/common';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { type Permission, permissionsOf } from '@samenspoor/domain/access/permissions';
import { APPLICATION_LIFECYCLE, NO_FACTS } from '@samenspoor/domain/applications/application-lifecycle';
import { fitContent } from '@samenspoor/domain/applications/versions/fit-content';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { readCallCatalogue } from '../../calls';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import type { JsonText } from '../../platform/http/json-text';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { storeChange } from '../editable-application';
import { ReadApplication } from '../read-application';
import { KeepVersion } from '../versions/keep-version';
import { readPlaces, writeContent } from '../versions/write-content';
import { lockFiledApplication } from './filed-application';
import { restoreDocuments } from './restore-documents';

/** As it was filed, with what was corrected since. */
const FILED = `
  select content from application_version
  where application_id = $1 and reason in ('submitted', 'corrected') order by version desc limit 1`;

/** Ends a reopening: what was filed before stands again, in content and in state. What was changed since stays a version. */
@Injectable()
export class RestoreFiled {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly versions: KeepVersion,
    private readonly application: ReadApplication,
  ) {}

  /** Refusal: `action_not_allowed` when it isn't reopened. */
  async execute(actor: Actor, id: string): Promise<JsonText> {
    await this.work.run(async (tx) => {
      const application = await lockFiledApplication(tx, actor, id);
      await this.restore(tx, actor, application, permissionsOf(actor.role));
    });
    return this.application.execute(actor, id);
  }

  /** The same within a transaction: also for a reopening whose end has passed. */
  async restore(
    tx: EntityManager,
    actor: Actor,
    application: Application,
    permissions: ReadonlySet<Permission>,
  ): Promise<void> {
    const { id, programmeVersionId, state: from } = application;
    const verdict = decide(APPLICATION_LIFECYCLE, 'restore', from, permissions, NO_FACTS);
    const { to } = decidedOrRefused(verdict);
    const [filed] = await tx.query<{ content: VersionContent }[]>(FILED, [id]);
    const catalogue = await readCallCatalogue(tx, programmeVersionId);
    const places = await readPlaces(tx, catalogue, programmeVersionId);
    await this.versions.keepAsItStands(tx, actor, application);
    const content = await writeContent(tx, id, catalogue, fitContent(foundOrRefused(filed).content, places).content);
    await restoreDocuments(tx, id, actor.personId, this.clock.now());
    const columns = { ...content, state: to, reopenedUntil: null, stateReason: null };
    await storeChange(tx, application, ['state', 'lines', 'ranking'], this.clock.now(), columns);
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: id,
      action: 'application.filed_again',
      fromState: from,
      toState: to,
      visibility: 'public',
    });
    await this.versions.keep(tx, actor, application, ['state'], { reason: 'restored', label: application.reference });
  }
}
