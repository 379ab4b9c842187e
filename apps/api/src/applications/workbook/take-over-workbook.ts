import { Injectable } from '@nestjs/common';
import type { TakeOverWorkbook, WorkbookUploadView } from '@samenspoor/contracts/applications/workbook';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { ApplicationUpload } from '@samenspoor/database/entities/applications/application-upload.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';
import { NO_PROPOSAL, changesNothing } from '@samenspoor/domain/applications/workbook/workbook-proposal';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { knownCallCatalogue } from '../../calls';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError, foundOrRefused, refuseIfAny } from '../../platform/http/refusal-error';
import { lockOwnDraft, refuseIfOverwriting, storeChange } from '../editable-application';
import { KeepVersion } from '../versions/keep-version';
import { restoredFields } from '../versions/restored-fields';
import { VERSION_CONTENT } from '../versions/version-content.sql';
import { writeContent } from '../versions/write-content';
import { judgeProposal } from './judge-proposal';
import { openWorkbookUpload } from './open-workbook-upload';
import { proposedContent } from './proposed-content';
import { workbookUploadView } from './workbook-upload-view';

const NOW = `select ${VERSION_CONTENT} as content from application a where a.id = $1`;

/** Takes over what a workbook proposed: all of it in one transaction, judged as when it is typed, as one version. */
@Injectable()
export class TakeOverApplicationWorkbook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly versions: KeepVersion,
  ) {}

  /**
   * Refusals: `already_submitted`, `workbook_upload_settled`, `workbook_has_errors`, `workbook_nothing_new`, those of
   * saving, and `stale_version` when a field in it was changed since `expected`, or since it was looked at.
   */
  execute(
    actor: Actor,
    id: string,
    uploadId: string,
    { onlyRight }: TakeOverWorkbook,
    expected: number | null,
  ): Promise<WorkbookUploadView> {
    return this.work.run(async (tx) => {
      const application = await lockOwnDraft(tx, actor, id);
      const upload = await openWorkbookUpload(tx, id, uploadId);
      const errors = upload.messages.filter(({ severity }) => severity === 'error').length;
      const proposal = { ...NO_PROPOSAL, ...upload.proposal };
      if (changesNothing(proposal)) throw RefusalError.of('workbook_nothing_new');
      if (errors > 0 && !onlyRight) throw RefusalError.of('workbook_has_errors', { errors });
      const { fileName, draftVersion } = upload;
      await this.store(tx, actor, application, { proposal, fileName }, expected ?? draftVersion);
      upload.state = 'taken_over';
      upload.settledAt = this.clock.now();
      upload.settledByName = actor.personName;
      return workbookUploadView(await tx.save(upload), application.version);
    });
  }

  private async store(
    tx: EntityManager,
    actor: Actor,
    application: Application,
    { proposal, fileName }: Pick<ApplicationUpload, 'proposal' | 'fileName'>,
    expected: number,
  ): Promise<void> {
    const { id, programmeVersionId } = application;
    const catalogue = await knownCallCatalogue(tx, programmeVersionId);
    const [row] = await tx.query<{ content: VersionContent }[]>(NOW, [id]);
    const { content: now } = foundOrRefused(row);
    const next = proposedContent(now, proposal, catalogue.themes);
    const { fields, changes } = restoredFields(now, next);
    // Somebody typed the same meanwhile.
    if (fields.length === 0) return;
    refuseIfOverwriting(application, fields, expected);
    refuseIfAny(await judgeProposal(tx, application, proposal, next, catalogue));
    await this.versions.keepAsItStands(tx, actor, application);
    const columns = await writeContent(tx, id, catalogue, next);
    await storeChange(tx, application, fields, this.clock.now(), columns);
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: id,
      action: 'application.imported',
      changes: [{ field: 'workbook', from: null, to: fileName }, ...changes],
      visibility: 'public',
    });
    await this.versions.keep(tx, actor, application, fields, { reason: 'imported', label: fileName });
  }
}
