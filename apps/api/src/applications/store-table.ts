import { Injectable } from '@nestjs/common';
import { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { type KpiLine, type KpiTable, workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { changedRows } from '@samenspoor/domain/applications/line-merge';
import { followChosenThemes } from '@samenspoor/domain/applications/ranking';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { type CallCatalogue, knownCallCatalogue } from '../calls';
import { Clock } from '../platform/clock/clock';
import { refuseIfAny } from '../platform/http/refusal-error';
import { lockOwnDraft, refuseIfOverwriting, storeChange } from './editable-application';
import { lineChanges } from './line-changes';
import { readLines, readRanking, writeLines, writeRanking } from './stored-table';
import { KeepVersion } from './versions/keep-version';

/** How a request makes the new table of the stored one, and where its refusals point. */
export interface TableChange {
  readonly table: (stored: readonly KpiLine[]) => readonly KpiLine[];
  readonly pointed?: (refusal: AnyRefusal, table: readonly KpiLine[]) => AnyRefusal;
}

/** Stores the KPI table of a draft. One row that a rule refuses, refuses the whole: nothing is half-written. */
@Injectable()
export class StoreTable {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly versions: KeepVersion,
  ) {}

  /**
   * The refusals of `workOutKpiTable`, and `stale_version` when a row that differs was changed by somebody else since
   * `expectedVersion` (null: the last write wins).
   */
  async store(
    tx: EntityManager,
    actor: Actor,
    id: string,
    { table: tableOf, pointed = (refusal) => refusal }: TableChange,
    expectedVersion: number | null,
  ): Promise<void> {
    const application = await lockOwnDraft(tx, actor, id);
    const catalogue = await knownCallCatalogue(tx, application.programmeVersionId);
    const stored = await readLines(tx, id, catalogue);
    const lines = tableOf(stored);
    const table = workOutKpiTable(catalogue.themes, lines);
    refuseIfAny(table.refusals.map((refusal) => pointed(refusal, lines)));
    const rows = changedRows(stored, lines).map((code) => `lines.${code}`);
    if (rows.length === 0) return;
    // Before rows had a version each, the table had one.
    refuseIfOverwriting(application, [...rows, 'lines'], expectedVersion);
    const fields = await this.write(tx, application, catalogue, table, rows);
    const changes = lineChanges(stored, lines, amountRows(catalogue));
    const record = { subjectType: 'application', subjectId: id, action: 'application.lines_saved' } as const;
    await this.audit.record(tx, actor, { ...record, changes, visibility: 'public' });
    await this.versions.keep(tx, actor, application, fields);
  }

  /** The ranking follows what is chosen, so that it never has a gap. Answers the fields that changed. */
  private async write(
    tx: EntityManager,
    application: Application,
    catalogue: CallCatalogue,
    { themes, rows, totals }: KpiTable,
    changed: readonly string[],
  ): Promise<readonly string[]> {
    const chosen = themes.filter((theme) => theme.chosen).map((theme) => theme.number);
    const ranking = await readRanking(tx, application.id);
    const followed = followChosenThemes(ranking, chosen);
    const reranked = followed.join() !== ranking.join();
    await writeLines(tx, application.id, catalogue, rows);
    if (reranked) await writeRanking(tx, application.id, catalogue, followed);
    const fields = reranked ? [...changed, 'ranking'] : changed;
    const sums = { askedCents: totals.flemishContributionCents, chosenThemes: totals.chosenThemes };
    await storeChange(tx, application, fields, this.clock.now(), sums);
    return fields;
  }
}

/** The codes of the rows that hold an amount. */
const amountRows = ({ themes }: CallCatalogue): ReadonlySet<string> =>
  new Set(
    themes.flatMap(({ indicators }) =>
      indicators.filter(({ measure }) => measure === 'amount').map(({ code }) => code),
    ),
  );
