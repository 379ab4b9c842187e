import { Injectable } from '@nestjs/common';
import type { ChangeApplication, SavedView } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeContact, judgeIban } from '@samenspoor/domain/applications/submission';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { knownCallCatalogue } from '../calls';
import { Clock } from '../platform/clock/clock';
import { refuseIfAny } from '../platform/http/refusal-error';
import { detailChanges, motivationChanges, storedDetails } from './detail-changes';
import { lockOwnDraft, refuseIfOverwriting, storeChange } from './editable-application';
import { judgeMotivationThemes, readMotivations, writeMotivations } from './stored-motivations';
import { KeepVersion } from './versions/keep-version';

/**
 * Stores contact, account number and motivations of a draft, field by field: whoever saved another field meanwhile loses
 * nothing. Possible after the deadline too; only submitting is judged by it.
 */
@Injectable()
export class StoreDetails {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly versions: KeepVersion,
  ) {}

  /**
   * Refusals: `iban_invalid`, `email_invalid`, `phone_invalid`, `unknown_theme`, `theme_not_funded`, and `stale_version`
   * when a field in `change` was changed by somebody else since `expectedVersion` (null: the last write wins).
   */
  async store(
    tx: EntityManager,
    actor: Actor,
    id: string,
    change: ChangeApplication,
    expectedVersion: number | null,
  ): Promise<SavedView> {
    const application = await lockOwnDraft(tx, actor, id);
    const catalogue = await knownCallCatalogue(tx, application.programmeVersionId);
    const motivations = change.motivations ?? {};
    const details = detailChanges(application, change);
    refuseIfAny([
      ...judgeContact(change.contact ?? {}),
      ...judgeIban(details.next.iban ?? ''),
      ...judgeMotivationThemes(catalogue, Object.keys(motivations)),
    ]);
    const former = change.motivations ? await readMotivations(tx, id, catalogue) : {};
    const changes = [...details.changes, ...motivationChanges(former, motivations)];
    if (changes.length > 0) {
      const fields = changes.map(({ field }) => field);
      refuseIfOverwriting(application, fields, expectedVersion);
      await storeChange(tx, application, fields, this.clock.now(), details.next);
      await writeMotivations(tx, id, catalogue, motivations);
      const record = { subjectType: 'application', subjectId: id, action: 'application.changed' } as const;
      await this.audit.record(tx, actor, { ...record, changes, visibility: 'public' });
      await this.versions.keep(tx, actor, application, fields);
    }
    const { version, updatedAt } = application;
    const saved = storedDetails(application, change);
    return { version, updatedAt: updatedAt.toISOString(), saved, now: this.clock.now().toISOString() };
  }
}
