import { answerInWords } from '@samenspoor/contracts/applications/answer-words';
import { formatCents } from '@samenspoor/domain/kernel/format';
import { YES, answerIn, incentiveIn } from '../content/asked-cells';
import { readEuro } from '../content/euro-text';
import type { Asking } from './field-title';

/** What stands in a cell of the draft as people read it: the items of a group and an incentive each on lines of their own. */
export function cellValue(cell: string, text: string, asking: Asking): string {
  const [, group, code = ''] = cell.split('/');
  if (group === 'otherAccount') return text === YES ? 'Ja' : 'Nee';
  if (text === '') return '';
  if (group === 'ranking') return themesInWords(text.split(','));
  if (group === 'ownStaffCents') return amount(text);
  if (group === 'lines') return isAmount(code, asking) ? amount(text) : text;
  if (group === 'incentives') return incentiveValue(code, text, asking);
  return group === 'answers' ? answerValue(code, text, asking) : text;
}

const themesInWords = (themes: readonly string[]): string => themes.map((theme) => `thema ${theme}`).join(', ');

const isAmount = (code: string, { themes }: Asking): boolean =>
  themes.some(({ indicators }) => indicators.some((row) => row.code === code && row.measure === 'amount'));

/** What can't be read stays as it was typed. */
function amount(text: string): string {
  const { cents } = readEuro(text);
  return cents === null ? text : formatCents(cents);
}

function answerValue(code: string, text: string, { questions }: Asking): string {
  const question = questions.find((known) => known.code === code);
  const answer = question ? answerIn(question, text) : null;
  return question && answer !== null ? answerInWords(question, answer) : text;
}

function incentiveValue(code: string, text: string, { incentives }: Asking): string {
  const asked = incentiveIn(text);
  if (!asked) return 'niet gevraagd';
  const texts = incentives.find((known) => known.code === code)?.texts ?? [];
  return [
    asked.themes.length === 0 ? 'gevraagd' : `gevraagd voor ${themesInWords(asked.themes)}`,
    ...texts.flatMap((known) => (asked.texts[known.code] ? [`${known.label}: ${asked.texts[known.code] ?? ''}`] : [])),
  ].join('\n');
}
