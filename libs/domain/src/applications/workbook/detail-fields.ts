import { formatIban } from '../../identity/iban';
import { formatCount } from '../../kernel/format';
import { LONGEST_CONTACT, MAX_MOTIVATION_LENGTH } from '../submission';
import { type AskedField, type PairRow, YES, inputRow, plainText } from './asked-field';
import { WORKBOOK_CONTACT_PARTS, type WorkbookContactPart, type WorkbookSource, fundedThemes } from './workbook-source';

interface ContactField {
  readonly code: string;
  readonly title: string;
  readonly most: number;
}

const CONTACT: Readonly<Record<WorkbookContactPart, ContactField>> = {
  firstName: { code: 'voornaam', title: 'Voornaam van de contactpersoon', most: LONGEST_CONTACT.firstName },
  familyName: { code: 'familienaam', title: 'Familienaam van de contactpersoon', most: LONGEST_CONTACT.familyName },
  email: { code: 'e-mail', title: 'E-mailadres', most: LONGEST_CONTACT.email },
  phone: { code: 'telefoon', title: 'Telefoonnummer', most: LONGEST_CONTACT.phone },
};

/** Contact person, account number and a motivation per theme. */
export function detailRows(source: WorkbookSource): readonly PairRow[] {
  const contact = WORKBOOK_CONTACT_PARTS.map((part) => {
    const { code, title, most } = CONTACT[part];
    return text({ code, field: `contact.${part}`, title, note: '', most, stored: source.contact[part] });
  });
  const iban = text({
    code: 'iban',
    field: 'iban',
    title: 'Rekeningnummer (IBAN)',
    note: '',
    most: 42,
    stored: formatIban(source.iban),
  });
  const other: AskedField = {
    code: 'andere rekening',
    field: 'otherAccount',
    title: 'Is dit een andere rekening dan die van het Gemeentefonds?',
    note: 'Kies ja of nee.',
    form: { kind: 'yes' },
    stored: source.otherAccount ? YES : '',
  };
  const asksAccount = source.attachments.some(({ need }) => need === 'other_account');
  return [...contact, iban, ...(asksAccount ? [other] : []), ...motivations(source)].map(inputRow);
}

const motivations = (source: WorkbookSource): AskedField[] =>
  fundedThemes(source).map(({ number, title }) =>
    text({
      code: `motivatie ${number}`,
      field: `motivations.${number}`,
      title: `Motivatie voor thema ${number}. ${title}`,
      note: `Hoogstens ${formatCount(MAX_MOTIVATION_LENGTH)} tekens.`,
      most: MAX_MOTIVATION_LENGTH,
      stored: source.motivations[number] ?? '',
    }),
  );

const text = ({ most, stored, ...field }: Omit<AskedField, 'form'> & { readonly most: number }): AskedField => ({
  ...field,
  form: { kind: 'text', most },
  stored: plainText(stored),
});
