import type { ApplicationThemeView, ApplicationView, LineView } from '@samenspoor/contracts/applications/application';

/** A KPI row as it was asked, with what its programme says of it. */
export interface AskedRow extends LineView {
  readonly unit: string;
  readonly targetGroup: string;
  readonly unitPriceCents: number;
  /** It asks an amount: there is nothing to reach. */
  readonly isAmount: boolean;
  /** As it is called in a request to correct it. */
  readonly name: string;
}

/** A chosen theme with its motivation and its rows. */
export interface AskedTheme extends ApplicationThemeView {
  readonly motivation: string;
  readonly rows: readonly AskedRow[];
}

/** The chosen themes of an application by rank, each with its rows as asked. */
export function askedThemes({ themes, lines, motivations, call }: ApplicationView): AskedTheme[] {
  const indicators = new Map(call.themes.flatMap((theme) => theme.indicators).map((one) => [one.code, one]));
  const rowOf = (line: LineView): AskedRow => {
    const found = indicators.get(line.indicatorCode);
    const { unit = line.indicatorCode, targetGroup = '', unitPriceCents = 0, measure } = found ?? {};
    const name = `thema ${line.themeNumber} – ${targetGroup || unit}`;
    return { ...line, unit, targetGroup, unitPriceCents, isAmount: measure === 'amount', name };
  };
  return themes.map((theme) => ({
    ...theme,
    motivation: motivations[theme.number] ?? '',
    rows: lines.filter(({ themeNumber }) => themeNumber === theme.number).map(rowOf),
  }));
}
