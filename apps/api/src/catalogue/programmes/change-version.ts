import { Injectable } from '@nestjs/common';
import type { ProgrammeVersionSaved } from '@samenspoor/contracts/catalogue/programme-version';
import { ProgrammeVersion } from '@samenspoor/database/entities/catalogue/programme-version.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { AuditTrail } from '../../audit';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { refuseIfStale } from '../../platform/http/entity-tag';
import type { ChangeVersionDto } from './dto/change-version.dto';
import { sectionsOf } from './sections';
import { type VersionKey, decideVersion, lockVersion } from './version-store';

const CHANGED = 'programme.version_changed';

/**
 * Saves sections of a draft. What is wrong in them doesn't hold saving back: it is told while editing, and refused at
 * publishing. Officials who save different sections don't get in each other's way.
 */
@Injectable()
export class ChangeVersion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Refusals: `version_already_published`, `stale_version` when somebody else saved one of these sections meanwhile. */
  execute(
    actor: Actor,
    key: VersionKey,
    body: ChangeVersionDto,
    expected: number | null,
  ): Promise<ProgrammeVersionSaved> {
    return this.work.run(async (tx) => {
      const { version } = await lockVersion(tx, key);
      decideVersion(actor, 'edit', version);
      const sections = sectionsOf(body);
      const touched = Object.keys(sections);
      await this.refuseIfOverwriting(tx, version, touched, expected);
      if (touched.length === 0) return { version: version.version };
      const content = { ...version.content, ...sections };
      const saved = { content, version: version.version + 1 };
      await tx.update(ProgrammeVersion, { id: version.id }, saved as QueryDeepPartialEntity<ProgrammeVersion>);
      await this.audit.record(tx, actor, {
        subjectType: 'programme',
        subjectId: version.id,
        action: CHANGED,
        changes: touched.map((field) => ({ field, from: null, to: null })),
        visibility: 'internal',
      });
      return { version: saved.version };
    });
  }

  private async refuseIfOverwriting(
    tx: EntityManager,
    { id, version }: ProgrammeVersion,
    touched: readonly string[],
    expected: number | null,
  ): Promise<void> {
    if (expected === null || expected === version) return;
    const behind = expected < 1 || expected > version ? version : version - expected;
    const subject = { subjectType: 'programme', subjectId: id, action: CHANGED } as const;
    const changed = await this.audit.changedFields(tx, subject, behind);
    const known = expected >= 1 && expected < version;
    if (!known || touched.some((section) => changed.includes(section))) refuseIfStale(expected, version, changed);
  }
}
