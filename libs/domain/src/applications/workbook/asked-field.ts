/** An option of a choice, by code and as people read it. */
export interface FieldOption {
  readonly code: string;
  readonly label: string;
}

/** What an input takes; the rules of the form judge the value once more. */
export type InputForm =
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'option'; readonly options: readonly FieldOption[] }
  | { readonly kind: 'yes' };

/**
 * One input that stands in a row of its own, as a pair of code and value. Values are texts: a number in digits, an option
 * by its code, "ja" of what is chosen, "" of what is empty.
 */
export interface AskedField {
  /** As it stands in the column of codes. */
  readonly code: string;
  /** As in the names of changed fields: `contact.email`, `answers.aanpak`, `incentives.mentorschap.themes.5`. */
  readonly field: string;
  readonly title: string;
  readonly note: string;
  readonly form: InputForm;
  readonly stored: string;
}

/** A row of the sheets with pairs: an input, a heading, or something that is only told. */
export type PairRow =
  | { readonly kind: 'input'; readonly field: AskedField }
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'told'; readonly title: string; readonly note: string };

/** A sheet with pairs of code and value. */
export interface PairSheet {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly PairRow[];
}

export const YES = 'ja';
export const NO = 'nee';

/** An input as a row. */
export const inputRow = (field: AskedField): PairRow => ({ kind: 'input', field });

/** A code whatever its case and the spaces in it. */
export const codeKey = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** Line ends and signs that a workbook can't hold are the same as their absence. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .trim();

/** An option as it stands in the workbook: by its label, with its code where two options are called the same. */
export function optionWords(options: readonly FieldOption[], { code, label }: FieldOption): string {
  const plain = plainText(label);
  const alike = options.filter((other) => codeKey(plainText(other.label)) === codeKey(plain));
  return alike.length > 1 || plain === '' ? `${plain} (${code})`.trim() : plain;
}

/** A value as it stands in the workbook and in the list of changes. */
export function valueWords(form: InputForm, value: string): string {
  if (form.kind !== 'option') return value;
  const option = form.options.find(({ code }) => code === value);
  return option ? optionWords(form.options, option) : value;
}
