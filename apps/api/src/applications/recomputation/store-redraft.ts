import { Injectable } from '@nestjs/common';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import type { CallMoved } from '@samenspoor/contracts/catalogue/programme-events';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { KpiLine } from '@samenspoor/domain/applications/kpi-table';
import type { Ranking } from '@samenspoor/domain/applications/ranking';
import type { ToldChange } from '@samenspoor/domain/applications/recomputation';
import type { Redraft } from '@samenspoor/domain/applications/redraft';
import { formatCents } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { CallCatalogue } from '../../calls';
import { storeChange } from '../editable-application';
import { writeLines, writeRanking } from '../stored-table';
import { KeepVersion } from '../versions/keep-version';
import type { KeptExtras } from './kept-extras';

/** A draft worked out anew, beside what stood there. */
export interface WorkedOut {
  readonly found: Redraft;
  readonly extras: KeptExtras;
  readonly lost: readonly ToldChange[];
  readonly lines: readonly KpiLine[];
  readonly ranking: Ranking;
  /** Of the new version. */
  readonly catalogue: CallCatalogue;
}

/** Writes what a new version makes of a draft, with its trace, its version and the news for who has it open. */
@Injectable()
export class StoreRedraft {
  constructor(
    private readonly audit: AuditTrail,
    private readonly versions: KeepVersion,
  ) {}

  async store(tx: EntityManager, event: CallMoved, draft: Application, worked: WorkedOut): Promise<void> {
    const { actor, at, versionId } = event;
    const { found, extras, catalogue } = worked;
    const fields = changedFields(draft, worked);
    await writeLines(tx, draft.id, catalogue, found.table.rows);
    await writeRanking(tx, draft.id, catalogue, found.ranking);
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: draft.id,
      action: 'application.recomputed',
      changes: traced(draft, worked),
      visibility: 'public',
    });
    await storeChange(tx, draft, fields, at, {
      programmeVersionId: versionId,
      askedCents: found.afterCents,
      chosenThemes: found.table.totals.chosenThemes,
      answers: extras.answers,
      incentives: extras.incentives,
      incentiveCents: extras.incentiveCents,
      recomputed: draft.recomputed,
    });
    await this.versions.keep(tx, actor, draft, fields, { reason: 'recomputed' });
  }
}

/** Every row: somebody who typed at the old price sees the new one before saving again. */
function changedFields({ answers, incentives }: Application, { found, extras, lines, ranking }: WorkedOut): string[] {
  return [
    ...lines.map(({ indicatorCode }) => `lines.${indicatorCode}`),
    ...(found.ranking.join() === ranking.join() ? [] : ['ranking']),
    ...(Object.keys(answers).length === Object.keys(extras.answers).length ? [] : ['answers']),
    ...(JSON.stringify(incentives) === JSON.stringify(extras.incentives) ? [] : ['incentives']),
  ];
}

/** From what to what, and each row that fell away: nothing is lost in silence. */
function traced({ askedCents }: Application, { found, lost }: WorkedOut): TimelineChange[] {
  return [
    { field: 'askedCents', from: formatCents(askedCents), to: formatCents(found.afterCents) },
    ...lost.map(({ title, from, to }) => ({ field: 'lost', from: `${title}: ${from}`, to })),
  ];
}
