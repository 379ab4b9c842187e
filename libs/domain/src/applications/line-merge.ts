import { themeOfIndicator } from '../catalogue/objectives';
import type { KpiLine } from './kpi-table';

/** The table with these rows in the place of those of the same code; rows without figures drop out, new ones come last. */
export function mergeLines(stored: readonly KpiLine[], given: readonly KpiLine[]): KpiLine[] {
  const codes = new Set(stored.map(({ indicatorCode }) => indicatorCode));
  const replaced = stored.map(
    (line) => given.findLast(({ indicatorCode }) => indicatorCode === line.indicatorCode) ?? line,
  );
  const added = given.filter(({ indicatorCode }) => !codes.has(indicatorCode));
  return [...replaced, ...added].filter((line) => line.currentReach > 0 || line.plannedReach > 0);
}

/** The codes of the rows that differ between two tables; a row without figures is as good as none. */
export function changedRows(before: readonly KpiLine[], after: readonly KpiLine[]): string[] {
  const codes = [...new Set([...before, ...after].map(({ indicatorCode }) => indicatorCode))];
  const figures = (lines: readonly KpiLine[], code: string): string => {
    const line = lines.find(({ indicatorCode }) => indicatorCode === code);
    return `${line?.currentReach ?? 0}/${line?.plannedReach ?? 0}`;
  };
  return codes.filter((code) => figures(before, code) !== figures(after, code));
}

/**
 * A pointer into a merged table as one into the rows that were given: to the row itself, else to the last one given of
 * its theme, else to the list.
 */
export function pointerIntoGiven(pointer: string, merged: readonly KpiLine[], given: readonly KpiLine[]): string {
  const [, index = '', rest = ''] = /^\/(\d+)(.*)$/.exec(pointer) ?? [];
  const code = merged[Number(index)]?.indicatorCode;
  if (index === '' || code === undefined) return pointer;
  const own = given.findIndex(({ indicatorCode }) => indicatorCode === code);
  const theme = themeOfIndicator(code);
  const place = own >= 0 ? own : given.findLastIndex((line) => themeOfIndicator(line.indicatorCode) === theme);
  return place < 0 ? '' : `/${place}${rest}`;
}
