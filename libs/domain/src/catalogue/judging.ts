import { type Refusal, refusal } from '../kernel/refusal';
import type { ProgrammeRefusalCode } from './programme-refusals';

export type ProgrammeRefusal = Refusal<ProgrammeRefusalCode>;

/** Characters that fit in a title, and in a description or help text. */
export const TITLE_LENGTH = 300;
export const TEXT_LENGTH = 2_000;

/** Largest whole number that a row can count: for a row of amounts, twenty million euro in cents. */
export const MOST_UNITS = 2_000_000_000;

/** A short name that nobody types: small letters, digits and dashes. */
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A text that has to be there, and fits. */
export function judgeTitle(text: string, pointer: string, longest: number = TITLE_LENGTH): ProgrammeRefusal[] {
  return text.trim() === ''
    ? [refusal('programme_text_missing', undefined, pointer)]
    : judgeLength(text, pointer, longest);
}

/** A text that may be left out, and fits. */
export function judgeLength(text: string, pointer: string, longest: number = TEXT_LENGTH): ProgrammeRefusal[] {
  return text.length > longest
    ? [refusal('programme_text_too_long', { length: text.length, maxLength: longest }, pointer)]
    : [];
}

/** A whole number between bounds, both inclusive. */
export function judgeRange(
  value: number,
  [lowest, highest]: readonly [number, number],
  code: ProgrammeRefusalCode,
  pointer: string,
): ProgrammeRefusal[] {
  const fits = Number.isInteger(value) && value >= lowest && value <= highest;
  return fits ? [] : [refusal(code, { lowest, highest }, pointer)];
}

/** Codes of a list: each well formed, and no two the same. */
export function judgeCodes(items: readonly { readonly code: string }[], pointer: string): ProgrammeRefusal[] {
  return items.flatMap(({ code }, index): ProgrammeRefusal[] => {
    const place = `${pointer}/${index}/code`;
    if (!CODE.test(code) || code.length > 60) return [refusal('programme_code_invalid', { value: code }, place)];
    return isDouble(items, index, (item) => item.code)
      ? [refusal('programme_code_doubled', { value: code }, place)]
      : [];
  });
}

/** Numbers of a list: "1" to "999", and no two the same. */
export function judgeNumbers(items: readonly { readonly number: string }[], pointer: string): ProgrammeRefusal[] {
  return items.flatMap(({ number }, index): ProgrammeRefusal[] => {
    const place = `${pointer}/${index}/number`;
    if (!/^[1-9]\d{0,2}$/.test(number)) return [refusal('programme_number_invalid', { value: number }, place)];
    return isDouble(items, index, (item) => item.number)
      ? [refusal('programme_number_doubled', { value: number }, place)]
      : [];
  });
}

/** True when an earlier item has the same key. */
export function isDouble<Item>(items: readonly Item[], index: number, keyOf: (item: Item) => string): boolean {
  const own = items[index];
  return own !== undefined && items.findIndex((item) => keyOf(item) === keyOf(own)) < index;
}
