import type { SpreadsheetCell } from '../../spreadsheets/spreadsheet';
import { wholeNumberIn } from '../../spreadsheets/whole-number';
import { type InputForm, NO, YES, codeKey, optionWords, plainText } from './asked-field';
import { formulaWarning, notANumber, shortened } from './read-cell';
import { type WorkbookMessage, type WorkbookSpot, workbookError, workbookWarning } from './workbook-messages';

/** What stands in an input, as `AskedField.stored`; null when it can't be read. */
export interface InputReading {
  readonly value: string | null;
  readonly messages: readonly WorkbookMessage[];
}

const IS_YES = new Set([YES, 'j', 'x', 'yes', 'waar', 'true', '1']);
const IS_NO = new Set(['', NO, 'n', 'no', 'onwaar', 'false', '0']);

/** Reads an input by its form. An option nobody knows stays the text it is: the rules of the form refuse it. */
export function readInput(cell: SpreadsheetCell | undefined, spot: WorkbookSpot, form: InputForm): InputReading {
  const messages = formulaWarning(cell, spot);
  const wrong = (message: WorkbookMessage): InputReading => ({ value: null, messages: [...messages, message] });
  if (cell?.kind === 'error') return wrong(workbookError('cell_error', spot, { text: cell.text }));
  const text = plainText(cell?.text ?? '');
  switch (form.kind) {
    case 'text':
      return { value: text, messages };
    case 'option':
      return { value: optionIn(text, form.options), messages };
    case 'yes':
      if (IS_YES.has(codeKey(text))) return { value: YES, messages };
      if (IS_NO.has(codeKey(text))) return { value: '', messages };
      return wrong(workbookError('not_yes_or_no', spot, { text: shortened(text) }));
    case 'whole': {
      const number = wholeNumberIn(cell);
      if (number.kind === 'number') {
        const asText = number.typedAsText ? [workbookWarning('number_as_text', spot, { text })] : [];
        return { value: String(number.value), messages: [...messages, ...asText] };
      }
      if (number.kind === 'empty') return { value: '', messages };
      if (number.kind === 'not_a_number') return wrong(notANumber(cell, spot));
      return wrong(workbookError('not_whole', spot, { text: shortened(text) }));
    }
  }
}

function optionIn(text: string, options: Extract<InputForm, { kind: 'option' }>['options']): string {
  const key = codeKey(text);
  const found =
    options.find((option) => codeKey(optionWords(options, option)) === key) ??
    options.find(({ code }) => codeKey(code) === key);
  return found?.code ?? text;
}
