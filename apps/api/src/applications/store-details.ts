import { Injectable } from '@nestjs/common';
import type { ChangeApplication, SavedView } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { knownCallCatalogue } from '../calls';
import { Clock } from '../platform/clock/clock';
import { refuseIfAny } from '../platform/http/refusal-error';
import { contentChanges, storedContent } from './content/content-changes';
import { judgeGiven } from './content/judge-given';
import { ownStaffChanges, readOwnStaff, writeOwnStaff } from './content/own-staff';
import { versionOfProgramme } from './content/version-of-programme';
import { detailChanges, motivationChanges, storedDetails } from './detail-changes';
import { lockOwnDraft, refuseIfOverwriting, storeChange } from './editable-application';
import { readMotivations, writeMotivations } from './stored-motivations';
import { KeepVersion } from './versions/keep-version';

/**
 * Stores everything of a draft but its table, field by field: whoever saved another field meanwhile loses nothing.
 * Possible after the deadline too; only submitting is judged by it.
 */
@Injectable()
export class StoreDetails {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly versions: KeepVersion,
  ) {}

  /**
   * Refusals: those of `judgeGiven`, and `stale_version` when a field in `change` was changed by somebody else since
   * `expectedVersion` (null: the last write wins).
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
    const content = await versionOfProgramme(tx, application.programmeVersionId);
    refuseIfAny(await judgeGiven(tx, id, change, catalogue, content));
    const { motivations = {}, ownStaffCents = {} } = change;
    const details = detailChanges(application, change);
    const asked = contentChanges(application, change, content);
    const former = change.motivations ? await readMotivations(tx, id, catalogue) : {};
    const formerStaff = change.ownStaffCents ? await readOwnStaff(tx, id, catalogue) : {};
    const changes = [
      ...details.changes,
      ...motivationChanges(former, motivations),
      ...ownStaffChanges(formerStaff, ownStaffCents),
      ...asked.changes,
    ];
    if (changes.length > 0) {
      const fields = changes.map(({ field }) => field);
      refuseIfOverwriting(application, fields, expectedVersion);
      await storeChange(tx, application, fields, this.clock.now(), { ...details.next, ...asked.next });
      await writeMotivations(tx, id, catalogue, motivations);
      await writeOwnStaff(tx, id, catalogue, ownStaffCents);
      const record = { subjectType: 'application', subjectId: id, action: 'application.changed' } as const;
      await this.audit.record(tx, actor, { ...record, changes, visibility: 'public' });
      await this.versions.keep(tx, actor, application, fields);
    }
    const { version, updatedAt } = application;
    const saved = { ...storedDetails(application, change), ...storedContent(application, change) };
    return { version, updatedAt: updatedAt.toISOString(), saved, now: this.clock.now().toISOString() };
  }
}
