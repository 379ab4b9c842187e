import type { CellCheck, CellRole, LaidOutCell } from '@samenspoor/domain/applications/workbook/laid-out';
import { formatCount } from '@samenspoor/domain/kernel/format';
import type { DataValidation, Fill, Style } from 'exceljs';

/** Excel shows points and commas as the computer of the reader has them: in Belgium 1.234,50. */
const FORMATS = { count: '#,##0', euro: '#,##0.00', text: '@' } as const;

const FONT = { name: 'Calibri', family: 2, size: 11 } as const;

const ground = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const THIN = { style: 'thin', color: { argb: 'FFB0B5BD' } } as const;
const FRAME = { top: THIN, bottom: THIN, left: THIN, right: THIN };

const OF_ROLE: Readonly<Record<CellRole, Partial<Style>>> = {
  title: { font: { ...FONT, bold: true, size: 16 } },
  note: { font: { ...FONT, italic: true } },
  heading: { font: { ...FONT, bold: true }, fill: ground('FFDDE3EC'), border: FRAME },
  theme: { font: { ...FONT, bold: true }, fill: ground('FFF1F3F6'), border: FRAME },
  label: { font: { ...FONT, color: { argb: 'FF4A5260' } }, fill: ground('FFEDEFF2'), border: FRAME },
  input: { fill: ground('FFFFF7D6'), border: FRAME, protection: { locked: false } },
  total: { font: { ...FONT, bold: true }, border: { top: { style: 'medium' } } },
  text: { border: FRAME },
};

/** How a cell looks, and whether it can be typed in. */
export function styleOf({ role, format, align }: LaidOutCell): Partial<Style> {
  const wrapped = role !== 'title' && role !== 'note';
  return {
    font: FONT,
    protection: { locked: true },
    ...OF_ROLE[role],
    alignment: { vertical: 'top', wrapText: wrapped, ...(align && { horizontal: align }) },
    ...(format && { numFmt: FORMATS[format] }),
  };
}

/** What Excel lets through in a cell, and what it says otherwise. */
export function validationOf(check: CellCheck): DataValidation {
  const wrong = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: 'Kijk dit na' } as const;
  const hint = { showInputMessage: true, promptTitle: 'Invullen' };
  switch (check.kind) {
    case 'whole': {
      const text = `Vul een geheel getal in van ${formatCount(check.least)} tot en met ${formatCount(check.most)}.`;
      return { ...wrong, ...hint, ...between('whole', check.least, check.most), error: text, prompt: text };
    }
    case 'euro': {
      const text = `Vul een bedrag in euro in, van 0 tot en met ${formatCount(check.most)}.`;
      return { ...wrong, ...hint, ...between('decimal', 0, check.most), error: text, prompt: text };
    }
    case 'rank':
      return rankValidation(check.ranks, { ...wrong, ...hint });
    case 'yes':
      return { ...wrong, type: 'list', formulae: ['"ja,nee"'], error: 'Kies ja of nee.' };
    case 'list':
      return { ...wrong, type: 'list', formulae: [check.reference], error: 'Kies een antwoord uit de lijst.' };
    case 'length':
      return {
        ...wrong,
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulae: [check.most],
        error: `Deze tekst mag hoogstens ${formatCount(check.most)} tekens tellen.`,
      };
  }
}

const between = (
  type: 'whole' | 'decimal',
  least: number,
  most: number,
): Pick<DataValidation, 'operator'> & {
  readonly type: 'whole' | 'decimal';
  readonly formulae: number[];
} => ({ type, operator: 'between', formulae: [least, most] });

/** Excel takes a list of at most 255 characters. */
const LONGEST_LIST = 255;

function rankValidation(ranks: number, rest: Omit<DataValidation, 'type' | 'formulae'>): DataValidation {
  const text = `Kies een rang van 1 tot en met ${ranks}. Elke rang komt één keer voor.`;
  const list = Array.from({ length: ranks }, (_, index) => index + 1).join(',');
  if (list.length > LONGEST_LIST)
    return { ...rest, type: 'whole', operator: 'between', formulae: [1, ranks], error: text, prompt: text };
  return { ...rest, type: 'list', formulae: [`"${list}"`], error: text, prompt: text };
}
