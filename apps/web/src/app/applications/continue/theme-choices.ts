import type { LastYearView } from '@samenspoor/contracts/applications/continue';
import type { ChosenTheme, ContinueChoice, EarlierYear } from '@samenspoor/domain/applications/continue/earlier-year';
import { judgeChoices } from '@samenspoor/domain/applications/continue/judge-choices';
import { detailOf } from '../content/field-messages';
import { readReach } from '../content/reach-text';

/** How much more or less: in per cent, or as the units of the theme together. */
export type ChangeMeasure = 'units' | 'percent';

/** What a person says about one theme, as typed. */
export interface TypedChoice {
  readonly choice: ContinueChoice;
  readonly measure: ChangeMeasure;
  readonly text: string;
  readonly overwrite: boolean;
}

/** The server's own limit. */
const MOST_PERCENT = 1_000;

export const GOING_ON: TypedChoice = { choice: 'continue', measure: 'units', text: '', overwrite: false };

/** The year before as the rules want it. */
export function earlierOf({ themes, ranking }: Pick<LastYearView, 'themes' | 'ranking'>): EarlierYear {
  return { rows: themes.flatMap(({ rows }) => rows), ranking };
}

const changes = ({ choice }: TypedChoice): boolean => choice === 'raise' || choice === 'lower';

/** The choice for one theme as the server wants it; what can't be read counts as no change. */
export function chosenTheme(theme: string, typed: TypedChoice): ChosenTheme {
  const { choice, measure, overwrite } = typed;
  const amount = changes(typed) ? { [measure]: readReach(typed.text).value } : {};
  return { theme, choice, ...amount, ...(overwrite && { overwrite }) };
}

/** What is wrong with the number of a theme; null when nothing is, or when it needs none. */
export function wrongChoice(earlier: EarlierYear, theme: string, typed: TypedChoice): string | null {
  if (!changes(typed)) return null;
  if (typed.text.trim() === '') return 'Vul een getal in.';
  const { value, error } = readReach(typed.text);
  if (error !== null) return 'Vul een geheel getal in.';
  if (typed.measure === 'percent' && value > MOST_PERCENT) return 'Vul hoogstens 1.000 procent in.';
  const [refused] = judgeChoices(earlier, [chosenTheme(theme, typed)]);
  return refused ? detailOf(refused) : null;
}
