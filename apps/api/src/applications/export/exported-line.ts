import type { Measure } from '@samenspoor/domain/catalogue/programme-content';
import { type SheetColumn, amount, count, text } from '../../platform/spreadsheet/sheet-column';

/** One KPI row of an application in an export; what is granted is null until, and unless, something was. Amounts in cents. */
export interface ExportedLine {
  readonly indicatorCode: string;
  /** `amount`: its units are cents, and are never shown as reach. */
  readonly measure: Measure;
  readonly unit: string;
  readonly targetGroup: string;
  readonly currentReach: number;
  readonly plannedReach: number;
  readonly askedCents: number;
  readonly grantedUnits: number | null;
  readonly grantedCents: number | null;
}

/** SQL for an `ExportedLine`: `l` an application line, `i` its indicator, `w` what is granted on it. */
export const exportedLineJson = (l: string, i: string, w: string): string => `json_build_object(
  'indicatorCode', ${i}.code, 'measure', ${i}.measure, 'unit', ${i}.unit, 'targetGroup', ${i}.target_group,
  'currentReach', ${l}.current_reach, 'plannedReach', ${l}.planned_reach, 'askedCents', ${l}.contribution_cents,
  'grantedUnits', ${w}.granted_units, 'grantedCents', ${w}.granted_cents)`;

/** A KPI row with the file it belongs to; a draft has no reference yet. */
export type ExportedRow = ExportedLine & { readonly reference: string | null; readonly applicant: string };

/** A figure of people or things; nothing where the row asks an amount. */
const reach = (header: string, value: (row: ExportedRow) => number | null): SheetColumn<ExportedRow> =>
  count(header, (row) => (row.measure === 'amount' ? null : value(row)));

/** Sheet of the KPI rows of the files. */
export const EXPORTED_LINE_COLUMNS: readonly SheetColumn<ExportedRow>[] = [
  text('Dossiernummer', 16, (row) => row.reference),
  text('Aanvrager', 30, (row) => row.applicant),
  text('KPI-rij', 10, (row) => row.indicatorCode),
  text('Eenheid', 30, (row) => row.unit),
  text('Doelgroep', 40, (row) => row.targetGroup),
  reach('Huidig bereik', (row) => row.currentReach),
  reach('Gepland bereik', (row) => row.plannedReach),
  amount('Aangevraagd (€)', (row) => row.askedCents),
  reach('Toegekende eenheden', (row) => row.grantedUnits),
  amount('Toegekend (€)', (row) => row.grantedCents),
  reach('Te behalen', (row) => (row.grantedUnits ? row.currentReach + row.grantedUnits : row.grantedUnits)),
];
