import type { IncentiveContent } from '../../catalogue/programme-content';
import { formatCents, formatCount } from '../../kernel/format';
import { type AskedField, type PairRow, YES, inputRow, plainText } from './asked-field';
import { type WorkbookSource, fundedThemes } from './workbook-source';

/** The names of the inputs of an incentive, beside `incentives.<code>` itself. */
export const incentiveField = (code: string): string => `incentives.${code}`;
/** The input that says whether a theme takes part in an incentive. */
export const incentiveThemeField = (code: string, theme: string): string => `incentives.${code}.themes.${theme}`;
/** The input of a text of an incentive. */
export const incentiveTextField = (code: string, text: string): string => `incentives.${code}.texts.${text}`;

/** Each incentive: whether it is asked, for which themes, and its texts. */
export const incentiveRows = (source: WorkbookSource): readonly PairRow[] =>
  source.incentives.flatMap((incentive) => [
    { kind: 'heading', title: incentive.title },
    ...rowsOf(incentive, source).map(inputRow),
  ]);

function rowsOf(incentive: IncentiveContent, source: WorkbookSource): AskedField[] {
  const { code, title, per, texts } = incentive;
  const asked = source.askedIncentives[code];
  const chosen: AskedField = {
    code: `stimulans ${code}`,
    field: incentiveField(code),
    title: `${title}: aanvragen?`,
    note: noteOf(incentive, source),
    form: { kind: 'yes' },
    stored: asked ? YES : '',
  };
  const themes = per === 'application' ? [] : fundedThemes(source);
  return [
    chosen,
    ...themes.map(({ number, title: theme }): AskedField => ({
      code: `stimulans ${code}: thema ${number}`,
      field: incentiveThemeField(code, number),
      title: `${title} voor thema ${number}. ${theme}`,
      note: 'Kies ja of nee. Telt mee als u de stimulans aanvraagt.',
      form: { kind: 'yes' },
      stored: asked?.themes.includes(number) ? YES : '',
    })),
    ...texts.map(({ code: text, label, maxLength }): AskedField => ({
      code: `stimulans ${code}: tekst ${text}`,
      field: incentiveTextField(code, text),
      title: `${title}: ${label}`,
      note: `Hoogstens ${formatCount(maxLength)} tekens. Nodig als u de stimulans aanvraagt.`,
      form: { kind: 'text', most: maxLength },
      stored: plainText(asked?.texts[text] ?? ''),
    })),
  ];
}

function noteOf(
  { description, per, amountCents, condition }: IncentiveContent,
  { conditions }: WorkbookSource,
): string {
  const amount = `${formatCents(amountCents)} ${per === 'application' ? 'per aanvraag' : 'per gekozen thema'}, zonder eigen inbreng.`;
  const now = conditions.includes(condition) ? '' : 'U voldoet nu niet aan de voorwaarde.';
  return [amount, description, now, 'Kies ja of nee.'].filter((part) => part !== '').join(' ');
}
