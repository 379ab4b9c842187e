import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';
import { sumCents } from '@samenspoor/domain/kernel/money';
import { addHeading, addSubheading } from '../blocks/heading';
import { addKeyValues } from '../blocks/key-values';
import { addParagraph } from '../blocks/paragraph';
import { addTable } from '../blocks/table';
import { text } from '../document/look';
import type { Sheet } from '../document/sheet';
import { centsColumn } from '../format';
import { themeTitle } from '../objective-groups';
import { contributionsOf, isChosen } from './receipt-kpi-table';
import type { ReceiptBesideTable, ReceiptModel, ReceiptTheme } from './receipt-model';

const split = (themes: readonly ReceiptTheme[]): readonly ReceiptTheme[] =>
  themes.filter((theme) => isChosen(theme) && (theme.ownStaffCents ?? 0) > 0);

/** True when some of the own contribution is staff: else all of it is money. */
export const hasOwnSplit = ({ themes }: ReceiptModel): boolean => split(themes).length > 0;

/** The own contribution in staff and money, per chosen theme. */
export function addOwnSplitSection(sheet: Sheet, { themes }: ReceiptModel): void {
  const chosen = themes.filter(isChosen);
  const staff = (of: readonly ReceiptTheme[]): number => sumCents(of.map((theme) => theme.ownStaffCents ?? 0));
  const own = (of: readonly ReceiptTheme[]): number => contributionsOf(of).own;
  const money = centsColumn(chosen.flatMap((theme) => [staff([theme]), own([theme])]));
  const cells = (of: readonly ReceiptTheme[]): string[] => [
    money(staff(of)),
    money(own(of) - staff(of)),
    money(own(of)),
  ];
  addHeading(sheet, 'Eigen inbreng', 'table');
  addTable(sheet, {
    columns: [
      { title: 'Thema', share: 52 },
      { title: 'Personeel', share: 16, align: 'right' },
      { title: 'Geld', share: 16, align: 'right' },
      { title: 'Samen', share: 16, align: 'right' },
    ],
    rows: [
      ...chosen.map((theme) => ({ kind: 'line' as const, cells: [themeTitle(theme), ...cells([theme])] })),
      { kind: 'total', cells: ['Totaal', ...cells(chosen)] },
    ],
  });
}

/** What was asked on top, with its texts in full. */
export function addIncentiveSection(sheet: Sheet, { incentives, incentiveCents }: ReceiptBesideTable): void {
  addHeading(sheet, 'Stimulansen', 'table');
  addTable(sheet, {
    columns: [
      { title: 'Stimulans', share: 50 },
      { title: 'Voor', share: 30 },
      { title: 'Bedrag', share: 20, align: 'right' },
    ],
    rows: [
      ...incentives.map(({ title, themes, amountCents }) => ({
        kind: 'line' as const,
        cells: [title, themes.length > 0 ? `thema ${themes.join(', ')}` : 'de hele aanvraag', formatCents(amountCents)],
      })),
      { kind: 'total', cells: [{ text: 'Totaal, bovenop de bijdrage', span: 2 }, formatCents(incentiveCents)] },
    ],
  });
  for (const { title, texts } of incentives)
    for (const { label, text: written } of texts.filter((one) => one.text.trim() !== '')) {
      addSubheading(sheet, `${title}: ${label}`);
      addParagraph(sheet, written);
    }
}

/** The questions of the call with their answers; of a group item by item. */
export function addAnswerSection(sheet: Sheet, { answers }: ReceiptBesideTable): void {
  addHeading(sheet, 'Vragen van de oproep', 'subheading');
  for (const { label, answer, items } of answers) {
    addSubheading(sheet, label);
    if (items.length === 0) addParagraph(sheet, answer === '' ? 'Geen antwoord.' : answer);
    items.forEach((item, index) => {
      addParagraph(sheet, `${index + 1} van ${items.length}`, text.muted);
      addKeyValues(
        sheet,
        item.map((part) => ({ label: part.label, value: part.answer === '' ? '–' : part.answer })),
      );
    });
  }
}

/** Each file with its own hash: who keeps the file can show that it is the one that was filed. */
export function addAttachmentSection(sheet: Sheet, { attachments }: ReceiptBesideTable): void {
  addHeading(sheet, 'Bijlagen');
  addKeyValues(
    sheet,
    attachments.map(({ title, name, size, sha256 }) => ({
      label: title,
      value: `${name} (${bytes(size)})\nSHA-256: ${sha256}`,
    })),
  );
}

/** "340 kB", "1,2 MB". */
function bytes(size: number): string {
  if (size < 1_000) return `${formatCount(size)} bytes`;
  const [value, unit] = size < 1_000_000 ? [size / 1_000, 'kB'] : [size / 1_000_000, 'MB'];
  return `${value.toLocaleString('nl-BE', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}
