import { type Refusal, refusal } from '../../kernel/refusal';
import type { ApplicationRefusalCode } from '../application-refusals';
import { type ChosenTheme, type EarlierYear, type ThemeChoice, grantedUnitsOf, themesOf } from './earlier-year';

/**
 * A choice is about a theme of the year before; raising gives more than was granted then, lowering less. Pointers are
 * into the themes: `/themes/0/units`.
 */
export function judgeChoices(earlier: EarlierYear, choices: readonly ChosenTheme[]): Refusal<ApplicationRefusalCode>[] {
  const known = themesOf(earlier);
  return choices.flatMap(({ theme, ...choice }, index) => {
    if (!known.includes(theme)) return [refusal('unknown_theme', { theme }, `/themes/${index}/theme`)];
    return judgeChoice({ theme, granted: grantedUnitsOf(earlier, theme) }, choice, `/themes/${index}`);
  });
}

function judgeChoice(
  params: { readonly theme: string; readonly granted: number },
  { choice, percent, units }: ThemeChoice,
  at: string,
): Refusal<ApplicationRefusalCode>[] {
  if (choice !== 'raise' && choice !== 'lower') return [];
  const pointer = `${at}/${units === undefined ? 'percent' : 'units'}`;
  const { granted } = params;
  if (choice === 'raise')
    return (units === undefined ? (percent ?? 0) > 0 : units > granted)
      ? []
      : [refusal('raise_not_higher', params, pointer)];
  const lower = units === undefined ? (percent ?? 0) > 0 && (percent ?? 0) <= 100 : units < granted;
  return lower ? [] : [refusal('lower_not_lower', params, pointer)];
}
