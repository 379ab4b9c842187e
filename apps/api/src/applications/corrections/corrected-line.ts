import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { FiledField } from '@samenspoor/domain/applications/filed-field';
import { type KpiLine, type KpiTable, workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { followChosenThemes } from '@samenspoor/domain/applications/ranking';
import { judgeChoice } from '@samenspoor/domain/applications/submission';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import type { CallCatalogue } from '../../calls';
import { readLines, readRanking, writeLines, writeRanking } from '../stored-table';
import { recountPortfolio } from './recount-portfolio';

/** A figure of a row of the KPI table. */
type LineField = Extract<FiledField, { readonly kind: 'line' }>;

/** The largest figure that a row can hold in the database. */
const MOST = 2_147_483_647;

/** The figure as it is now; null when the call has no such row. */
export async function readFigure(
  tx: EntityManager,
  id: string,
  catalogue: CallCatalogue,
  { indicatorCode, figure }: LineField,
): Promise<string | null> {
  if (!catalogue.indicatorIds.has(indicatorCode)) return null;
  const lines = await readLines(tx, id, catalogue);
  return String(lines.find((line) => line.indicatorCode === indicatorCode)?.[figure] ?? 0);
}

/** A whole number, within the row's maximum and the theme's ceiling, in a table that still holds together. */
export async function judgeLine(
  tx: EntityManager,
  id: string,
  catalogue: CallCatalogue,
  field: LineField,
  value: string,
): Promise<readonly AnyRefusal[]> {
  const figure = figureOf(value);
  if (figure === null) return [refusal('correction_value_invalid')];
  const table = await corrected(tx, id, catalogue, field, figure);
  return [...table.refusals, ...judgeChoice(table)];
}

/** Stores the table with this one figure changed, its totals worked out anew and the portfolio counting along. */
export async function correctLine(
  tx: EntityManager,
  application: Application,
  catalogue: CallCatalogue,
  field: LineField,
  value: string,
): Promise<readonly string[]> {
  const table = await corrected(tx, application.id, catalogue, field, figureOf(value) ?? 0);
  const chosen = table.themes.filter((theme) => theme.chosen).map((theme) => theme.number);
  const ranking = await readRanking(tx, application.id);
  const followed = followChosenThemes(ranking, chosen);
  const reranked = followed.join() !== ranking.join();
  await recountPortfolio(tx, application.id, async () => {
    await writeLines(tx, application.id, catalogue, table.rows);
    if (reranked) await writeRanking(tx, application.id, catalogue, followed);
    application.askedCents = table.totals.flemishContributionCents;
    application.chosenThemes = table.totals.chosenThemes;
    await tx.save(application);
  });
  return reranked ? ['lines', 'ranking'] : ['lines'];
}

async function corrected(
  tx: EntityManager,
  id: string,
  catalogue: CallCatalogue,
  { indicatorCode, figure }: LineField,
  value: number,
): Promise<KpiTable> {
  const lines = await readLines(tx, id, catalogue);
  const before = lines.find((line) => line.indicatorCode === indicatorCode);
  const after: KpiLine = { indicatorCode, currentReach: 0, plannedReach: 0, ...before, [figure]: value };
  const rest = lines.map((line) => (line === before ? after : line));
  return workOutKpiTable(catalogue.themes, before ? rest : [...rest, after]);
}

function figureOf(text: string): number | null {
  const digits = text.trim().replaceAll(/[.\s]/g, '');
  const figure = /^\d{1,12}$/.test(digits) ? Number(digits) : Number.NaN;
  return Number.isInteger(figure) && figure <= MOST ? figure : null;
}
