import type { CallThemeView } from '@samenspoor/contracts/calls/call';

/** How a call speaks of the table in which is said what one asks for. */
export interface TableWords {
  /** The part of the application, and the table itself. */
  readonly title: string;
  /** Above the table. */
  readonly lead: string;
  /** Where themes are needed and none is chosen yet. */
  readonly chooseFirst: string;
  /** In the table, for who looks at chosen themes only. */
  readonly noneChosen: string;
  /** The way to the table. */
  readonly goThere: string;
}

const KPI: TableWords = {
  title: 'KPI-tabel',
  lead: 'Vul per KPI-rij in hoeveel mensen u nu al bereikt en hoeveel u er extra wilt bereiken. Vlaanderen betaalt per geplande eenheid. U legt hetzelfde bedrag in, met geld of met personeel.',
  chooseFirst: 'Vul eerst in de KPI-tabel bij minstens één thema een gepland bereik in.',
  noneChosen: 'U koos nog geen thema’s. Vul bij een thema een gepland bereik in.',
  goThere: 'Naar de KPI-tabel',
};

const BUDGET: TableWords = {
  title: 'Budgettabel',
  lead: 'Vul per kostensoort in hoeveel euro u aan Vlaanderen vraagt. Bij elk thema staat hoeveel u zelf inlegt, met geld of met personeel.',
  chooseFirst: 'Vul eerst in de budgettabel bij minstens één thema een bedrag in.',
  noneChosen: 'U koos nog geen thema’s. Vul bij een thema een bedrag in.',
  goThere: 'Naar de budgettabel',
};

/** True where every row asks for an amount of a kind of cost: there is nothing to reach, and no price. */
export function onlyAmounts(themes: readonly Pick<CallThemeView, 'indicators'>[]): boolean {
  const rows = themes.flatMap(({ indicators }) => indicators);
  return rows.length > 0 && rows.every(({ measure }) => measure === 'amount');
}

/** A budget table where only amounts are asked; a KPI table otherwise. */
export function tableWords(themes: readonly Pick<CallThemeView, 'indicators'>[]): TableWords {
  return onlyAmounts(themes) ? BUDGET : KPI;
}
