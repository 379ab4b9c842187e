import { Injectable } from '@nestjs/common';
import { ProgrammeVersion } from '@samenspoor/database/entities/catalogue/programme-version.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { AuditTrail } from '../../audit';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { type VersionKey, decideVersion, lockVersion } from './version-store';

/** Throws a draft away. Nothing points to it yet; that it was there stays in the trail. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Refusal: `version_already_published`. */
  execute(actor: Actor, key: VersionKey): Promise<void> {
    return this.work.run(async (tx) => {
      const { programme, version } = await lockVersion(tx, key);
      decideVersion(actor, 'discard', version);
      await tx.delete(ProgrammeVersion, { id: version.id });
      await this.audit.record(tx, actor, {
        subjectType: 'programme',
        subjectId: programme.id,
        action: 'programme.version_discarded',
        changes: [{ field: 'number', from: null, to: String(version.number) }],
        visibility: 'internal',
      });
    });
  }
}
