import { Injectable } from '@nestjs/common';
import { Award, AwardLine as StoredAwardLine } from '@samenspoor/database/entities/assessment/award.entity';
import type { AwardLine } from '@samenspoor/domain/assessment/award';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { Clock } from '../platform/clock/clock';
import { refuseIfStale } from '../platform/http/entity-tag';
import type { AssessmentFile } from './assessment-file';

/** How a decision ends an award. */
export interface AwardOutcome {
  readonly outcome: 'granted' | 'refused';
  readonly reason: string | null;
  readonly decidedBy: string;
  readonly decidedByName: string;
}

/** Writes an award under the lock of its file; its version is its own, so that an applicant notices nothing of it. */
@Injectable()
export class AwardWriter {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Refuses when the official saw another version; each version has its entry in the trail, that says what changed. */
  async refuseStale(tx: EntityManager, file: AssessmentFile, expected: number | null): Promise<void> {
    if (expected === null || expected === file.awardVersion) return;
    const saved = { subjectType: 'application', subjectId: file.applicationId, action: 'award.saved' } as const;
    const missed = Math.max(0, file.awardVersion - Math.max(expected, 0));
    refuseIfStale(expected, file.awardVersion, await this.audit.changedFields(tx, saved, missed));
  }

  /** Replaces the lines; answers the new version. */
  async save(tx: EntityManager, file: AssessmentFile, lines: readonly AwardLine[]): Promise<number> {
    const version = await this.writeHead(tx, file, {});
    await this.replaceLines(tx, file, lines);
    return version;
  }

  /** Sets the outcome, with the lines that go with it (none when refused: a proposal not followed stays unknown). */
  async decide(
    tx: EntityManager,
    file: AssessmentFile,
    lines: readonly AwardLine[],
    outcome: AwardOutcome,
  ): Promise<void> {
    await this.writeHead(tx, file, { ...outcome, decidedAt: this.clock.now() });
    await this.replaceLines(tx, file, lines);
  }

  private async writeHead(tx: EntityManager, file: AssessmentFile, outcome: Partial<Award>): Promise<number> {
    const version = file.awardVersion + 1;
    await tx.upsert(Award, { applicationId: file.applicationId, version, updatedAt: this.clock.now(), ...outcome }, [
      'applicationId',
    ]);
    return version;
  }

  private async replaceLines(tx: EntityManager, file: AssessmentFile, lines: readonly AwardLine[]): Promise<void> {
    const { applicationId } = file;
    const ids = new Map(file.rows.map((row) => [row.indicatorCode, row.indicatorId]));
    await tx.delete(StoredAwardLine, { applicationId });
    const rows = lines.flatMap(({ indicatorCode, grantedUnits, grantedCents }) => {
      const indicatorId = ids.get(indicatorCode);
      return indicatorId === undefined ? [] : [{ applicationId, indicatorId, grantedUnits, grantedCents }];
    });
    if (rows.length > 0) await tx.insert(StoredAwardLine, rows);
  }
}
