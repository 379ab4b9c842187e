import { Injectable } from '@nestjs/common';
import { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { type KpiLine, type KpiTable, workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { followChosenThemes } from '@samenspoor/domain/applications/ranking';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { type CallCatalogue, readCallCatalogue } from '../calls';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import type { JsonText } from '../platform/http/json-text';
import { refuseIfAny } from '../platform/http/refusal-error';
import { countChange, lockOwnDraft, refuseIfOverwriting } from './editable-application';
import { lineChanges } from './line-changes';
import { ReadApplication } from './read-application';
import { readLines, readRanking, writeLines, writeRanking } from './stored-table';

/** Replaces the KPI table of a draft. One row that a rule refuses, refuses the whole: nothing is half-written. */
@Injectable()
export class ReplaceLines {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly application: ReadApplication,
  ) {}

  /** The refusals of `workOutKpiTable`, with pointers into the list. `expectedVersion` null: the last write wins. */
  async execute(
    actor: Actor,
    id: string,
    lines: readonly KpiLine[],
    expectedVersion: number | null,
  ): Promise<JsonText> {
    await this.work.run(async (tx) => {
      const application = await lockOwnDraft(tx, actor, id);
      const catalogue = await readCallCatalogue(tx, application.programmeVersionId);
      const table = workOutKpiTable(catalogue.themes, lines);
      refuseIfAny(table.refusals);
      const changes = lineChanges(await readLines(tx, id, catalogue), lines);
      if (changes.length === 0) return;
      refuseIfOverwriting(application, ['lines'], expectedVersion);
      await this.write(tx, application, catalogue, table);
      const record = { subjectType: 'application', subjectId: id, action: 'application.lines_saved' } as const;
      await this.audit.record(tx, actor, { ...record, changes, visibility: 'public' });
    });
    return this.application.execute(actor, id);
  }

  /** The ranking follows what is chosen, so that it never has a gap. */
  private async write(
    tx: EntityManager,
    application: Application,
    catalogue: CallCatalogue,
    table: KpiTable,
  ): Promise<void> {
    const chosen = table.themes.filter((theme) => theme.chosen).map((theme) => theme.number);
    const ranking = await readRanking(tx, application.id);
    const followed = followChosenThemes(ranking, chosen);
    const reranked = followed.join() !== ranking.join();
    await writeLines(tx, application.id, catalogue, table.rows);
    if (reranked) await writeRanking(tx, application.id, catalogue, followed);
    application.askedCents = table.totals.flemishContributionCents;
    application.chosenThemes = table.totals.chosenThemes;
    countChange(application, reranked ? ['lines', 'ranking'] : ['lines'], this.clock.now());
    await tx.save(application);
  }
}
