import { formatIban } from '../../identity/iban';
import { MAX_MOTIVATION_LENGTH } from '../submission';
import { plainText } from './read-details';
import { COLUMN_TITLES, CONTACT_CODES, IBAN_CODE, motivationCode } from './workbook-columns';
import type { LaidOutCell, LaidOutSheet } from './laid-out';
import { WORKBOOK_CONTACT_PARTS, type WorkbookContactPart, type WorkbookSource, fundedThemes } from './workbook-source';

const CONTACT_TITLES: Readonly<Record<WorkbookContactPart, string>> = {
  firstName: 'Voornaam van de contactpersoon',
  familyName: 'Familienaam van de contactpersoon',
  email: 'E-mailadres',
  phone: 'Telefoonnummer',
};

/** The sheet with contact person, account number and a motivation per theme. */
export function detailsSheet(source: WorkbookSource): LaidOutSheet {
  const contact = WORKBOOK_CONTACT_PARTS.map((part) =>
    row(CONTACT_CODES[part], CONTACT_TITLES[part], source.contact[part], 254),
  );
  const motivations = fundedThemes(source).map(({ number, title }) =>
    row(
      motivationCode(number),
      `Motivatie voor thema ${number}. ${title}`,
      source.motivations[number] ?? '',
      MAX_MOTIVATION_LENGTH,
    ),
  );
  return {
    name: 'Gegevens',
    head: 3,
    widths: [16, 44, 80],
    landscape: false,
    rows: [
      [{ value: 'Gegevens van de aanvraag', role: 'title' }],
      [{ value: 'Vul alleen de kolom Waarde in.', role: 'note' }],
      [COLUMN_TITLES.code, 'Gegeven', COLUMN_TITLES.value].map((value) => ({ value, role: 'heading' })),
      ...contact,
      row(IBAN_CODE, 'Rekeningnummer (IBAN)', formatIban(source.iban), 42),
      ...motivations,
    ],
  };
}

function row(code: string, title: string, value: string, most: number): LaidOutCell[] {
  const text = plainText(value);
  return [
    { value: code, role: 'label' },
    { value: title, role: 'text' },
    { value: text === '' ? null : text, role: 'input', format: 'text', check: { kind: 'length', most } },
  ];
}
