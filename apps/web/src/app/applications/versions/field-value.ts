import { simpleInWords } from '@samenspoor/contracts/applications/answer-words';
import type { SimpleQuestion } from '@samenspoor/domain/catalogue/question';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';
import type { Asking } from './field-title';

/** The value of a field (named as in `fieldTitle`) as people read it: amounts in euro, options by their label. */
export function fieldValue(field: string, value: string, asking: Asking): string {
  if (value === '') return '';
  const [group, code = '', ...rest] = field.split('.');
  if (group === 'ownStaffCents') return formatCents(Number(value));
  if (group === 'otherAccount') return 'Ja';
  if (group === 'ranking' || (group === 'incentives' && rest[0] === 'themes')) return themesInWords(value);
  if (group === 'lines') return rowValue(code, value, asking);
  return group === 'answers' ? answerValue(code, rest, value, asking) : value;
}

const themesInWords = (value: string): string =>
  value
    .split(/,\s*/)
    .map((theme) => `thema ${theme}`)
    .join(', ');

function rowValue(code: string, value: string, { themes }: Asking): string {
  const row = themes.flatMap((theme) => theme.indicators).find((indicator) => indicator.code === code);
  return row?.measure === 'amount' ? formatCents(Number(value)) : formatCount(Number(value));
}

function answerValue(code: string, [, inner]: readonly string[], value: string, { questions }: Asking): string {
  const question = questions.find((known) => known.code === code);
  const asked: SimpleQuestion | undefined =
    question?.kind === 'group'
      ? question.questions.find((known) => known.code === inner)
      : question?.kind === 'file'
        ? undefined
        : question;
  if (asked?.kind === 'choice') return simpleInWords(asked, value.split(/,\s*/));
  return asked?.kind === 'number' ? formatCount(Number(value)) : value;
}
