import type { AwardLineBody, AwardLineView, AwardView } from '@samenspoor/contracts/assessment/award';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import { completeAward, judgeAward } from '@samenspoor/domain/assessment/award';
import { targetReach } from '@samenspoor/domain/catalogue/target-reach';
import { readEuros, readUnits, writeEuros } from '@samenspoor/domain/kernel/typed-figures';
import type { RefusalCode } from '@samenspoor/domain/refusal-codes';
import type { Refusal } from '@samenspoor/domain/kernel/refusal';

/** One row as typed: units as text, euros as text ("1 250,50"), so that wrong input stays visible. */
export interface TypedAwardRow {
  readonly indicatorCode: string;
  readonly units: string;
  readonly euros: string;
}

/** The fields to start from. */
export function typedRows(award: AwardView): TypedAwardRow[] {
  return award.lines.map((line) => ({
    indicatorCode: line.indicatorCode,
    units: `${line.grantedUnits}`,
    euros: writeEuros(line.grantedCents),
  }));
}

/** What is sent, or null as long as a field can't be read. */
export function bodyOf(rows: readonly TypedAwardRow[]): AwardLineBody[] | null {
  const lines = rows.map((row) => ({
    indicatorCode: row.indicatorCode,
    units: readUnits(row.units),
    cents: readEuros(row.euros),
  }));
  if (lines.some((line) => line.units === null || line.cents === null)) return null;
  return lines.map((line) => ({
    indicatorCode: line.indicatorCode,
    grantedUnits: line.units ?? 0,
    grantedCents: line.cents ?? 0,
  }));
}

/** The same judgement as the server's, on what can be read. */
export function foresee(file: ApplicationView, rows: readonly TypedAwardRow[]): readonly Refusal<RefusalCode>[] {
  const body = bodyOf(rows);
  return body ? judgeAward(file.call.themes, file.lines, completeAward(file.call.themes, body)) : [];
}

/** Te behalen: present + granted, of what can be read. */
export function targetOf(line: AwardLineView, row: TypedAwardRow | undefined): number | null {
  const units = row ? readUnits(row.units) : line.grantedUnits;
  return units === null ? null : targetReach(line.currentReach, units);
}
