import { Injectable } from '@nestjs/common';
import type { ChangeApplication } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeContact, judgeIban } from '@samenspoor/domain/applications/submission';
import { AuditTrail } from '../audit';
import { readCallCatalogue } from '../calls';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import type { JsonText } from '../platform/http/json-text';
import { refuseIfAny } from '../platform/http/refusal-error';
import { judgeMotivationThemes, readMotivations, writeMotivations } from './stored-motivations';
import { detailChanges, motivationChanges } from './detail-changes';
import { lockOwnDraft, refuseIfOverwriting, storeChange } from './editable-application';
import { ReadApplication } from './read-application';
import { KeepVersion } from './versions/keep-version';

/**
 * Saves contact, account number and motivations of a draft, field by field: whoever saved another field meanwhile loses
 * nothing. Possible after the deadline too; only submitting is judged by it.
 */
@Injectable()
export class ChangeApplicationDetails {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly versions: KeepVersion,
    private readonly application: ReadApplication,
  ) {}

  /**
   * Refusals: `iban_invalid`, `email_invalid`, `phone_invalid`, `unknown_theme`, `theme_not_funded`, and `stale_version`
   * when a field in `change` was changed by somebody else since `expectedVersion` (null: the last write wins).
   */
  async execute(
    actor: Actor,
    id: string,
    change: ChangeApplication,
    expectedVersion: number | null,
  ): Promise<JsonText> {
    await this.work.run(async (tx) => {
      const application = await lockOwnDraft(tx, actor, id);
      const catalogue = await readCallCatalogue(tx, application.programmeVersionId);
      const motivations = change.motivations ?? {};
      const details = detailChanges(application, change);
      refuseIfAny([
        ...judgeContact(change.contact ?? {}),
        ...judgeIban(details.next.iban ?? ''),
        ...judgeMotivationThemes(catalogue, Object.keys(motivations)),
      ]);
      const changes = [...details.changes, ...motivationChanges(await readMotivations(tx, id, catalogue), motivations)];
      if (changes.length === 0) return;
      const fields = changes.map(({ field }) => field);
      refuseIfOverwriting(application, fields, expectedVersion);
      await storeChange(tx, application, fields, this.clock.now(), details.next);
      await writeMotivations(tx, id, catalogue, motivations);
      const record = { subjectType: 'application', subjectId: id, action: 'application.changed' } as const;
      await this.audit.record(tx, actor, { ...record, changes, visibility: 'public' });
      await this.versions.keep(tx, actor, application, fields);
    });
    return this.application.execute(actor, id);
  }
}
