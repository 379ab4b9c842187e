import { normaliseIban } from '../../identity/iban';
import { judgeContact, judgeIban } from '../submission';
import { YES, valueWords } from './asked-field';
import { type ContentRead, type FieldRead, type FoundChange, changedReads } from './content-read';
import { shortened } from './read-cell';
import { type WorkbookErrorCode, type WorkbookMessage, workbookError } from './workbook-messages';

const KINDS = new Set(['contact', 'iban', 'otherAccount', 'motivations']);

/** Contact person, account and motivations, judged as the form does; an error blocks its own field. */
export function readDetails(reads: readonly FieldRead[]): ContentRead {
  const own = reads.filter(({ field }) => KINDS.has(field.field.split('.', 1)[0] ?? '')).map(normalised);
  const judged = changedReads(own).map((read) => ({ read, error: judgeDetail(read) }));
  const right = judged
    .filter(({ error }) => error === null)
    .map(({ read }) => [read.field.field, read.value ?? ''] as const);
  const named = (kind: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      right.flatMap(([field, value]) => (field.startsWith(`${kind}.`) ? [[field.slice(kind.length + 1), value]] : [])),
    );
  const values = new Map(right);
  const other = values.get('otherAccount');
  return {
    changes: judged.map(({ read, error }) => changeOf(read, error !== null)),
    messages: judged.flatMap(({ error }) => error ?? []),
    proposal: {
      contact: named('contact'),
      iban: values.get('iban') ?? null,
      otherAccount: other === undefined ? null : other === YES,
      motivations: named('motivations'),
    },
  };
}

/** An input that differs, as it is shown. */
export function changeOf({ field, value, spot }: FieldRead, blocked: boolean): FoundChange {
  const { form, stored } = field;
  return {
    field: field.field,
    title: field.title,
    spot,
    from: valueWords(form, stored),
    to: valueWords(form, value ?? ''),
    unit: form.kind === 'whole' ? 'count' : 'text',
    blocked,
  };
}

/** An account number is the same with and without spaces. */
function normalised(read: FieldRead): FieldRead {
  if (read.field.field !== 'iban' || read.value === null) return read;
  const field = { ...read.field, stored: normaliseIban(read.field.stored) };
  return { ...read, field, value: normaliseIban(read.value) };
}

function judgeDetail({ field, value, spot }: FieldRead): WorkbookMessage | null {
  const text = value ?? '';
  const most = field.form.kind === 'text' ? field.form.most : Infinity;
  if (text.length > most) return workbookError('text_too_long', spot, { length: text.length, most });
  const code = wrongCode(field.field, text);
  return code === null ? null : workbookError(code, spot, { text: shortened(text) });
}

function wrongCode(field: string, text: string): WorkbookErrorCode | null {
  if (field === 'iban') return judgeIban(text).length > 0 ? 'iban_wrong' : null;
  if (field === 'contact.email') return judgeContact({ email: text }).length > 0 ? 'email_wrong' : null;
  if (field === 'contact.phone') return judgeContact({ phone: text }).length > 0 ? 'phone_wrong' : null;
  return null;
}
