import type { BudgetRowContent, ThemeContent } from './programme-content';

/** When a unit of a row may be counted; nothing for an amount, whatever stood there when the row still counted. */
export function countRuleOf({ measure, countRule }: Pick<BudgetRowContent, 'measure' | 'countRule'>): string {
  return measure === 'amount' ? '' : countRule;
}

/** Themes whose rows hold no rule of counting that says nothing. */
export function withoutIdleCountRules<Theme extends Pick<ThemeContent, 'rows'>>(themes: readonly Theme[]): Theme[] {
  return themes.map((theme) => ({
    ...theme,
    rows: theme.rows.map((row) => ({ ...row, countRule: countRuleOf(row) })),
  }));
}
