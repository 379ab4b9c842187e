/** The figures of a KPI row that an applicant fills in. */
export const FILED_FIGURES = ['currentReach', 'plannedReach'] as const;
export type FiledFigure = (typeof FILED_FIGURES)[number];

/** The parts of the contact person. */
export const CONTACT_PARTS = ['firstName', 'familyName', 'email', 'phone'] as const;
export type ContactPart = (typeof CONTACT_PARTS)[number];

/** A field, a figure of a row or an attachment of an application as it was filed. */
export type FiledField =
  | { readonly kind: 'contact'; readonly part: ContactPart }
  | { readonly kind: 'iban' }
  | { readonly kind: 'line'; readonly indicatorCode: string; readonly figure: FiledFigure }
  | { readonly kind: 'motivation'; readonly theme: string }
  | { readonly kind: 'answer'; readonly code: string }
  | { readonly kind: 'attachment'; readonly slot: string };

/** The longest pointer that is looked at. */
export const MAX_POINTER_LENGTH = 120;

const CODE = '[A-Za-z0-9][A-Za-z0-9._-]{0,79}';
const CONTACT = new RegExp(`^/contact/(${CONTACT_PARTS.join('|')})$`);
const LINE = new RegExp(`^/lines/(${CODE})/(${FILED_FIGURES.join('|')})$`);
const MOTIVATION = /^\/motivations\/(\d{1,3})$/;
const ANSWER = new RegExp(`^/answers/(${CODE})$`);
/** A file that answers a question has the slot `question:<code>`. */
const ATTACHMENT = new RegExp(`^/attachments/((?:question:)?${CODE})$`);

/** Reads a JSON pointer into what was filed ("/lines/5a/plannedReach"); null for what isn't part of it. */
export function filedField(pointer: string): FiledField | null {
  if (pointer.length > MAX_POINTER_LENGTH) return null;
  if (pointer === '/iban') return { kind: 'iban' };
  const [, part] = CONTACT.exec(pointer) ?? [];
  if (part) return { kind: 'contact', part: part as ContactPart };
  const [, indicatorCode, figure] = LINE.exec(pointer) ?? [];
  if (indicatorCode && figure) return { kind: 'line', indicatorCode, figure: figure as FiledFigure };
  const [, theme] = MOTIVATION.exec(pointer) ?? [];
  if (theme) return { kind: 'motivation', theme };
  const [, code] = ANSWER.exec(pointer) ?? [];
  if (code) return { kind: 'answer', code };
  const [, slot] = ATTACHMENT.exec(pointer) ?? [];
  return slot ? { kind: 'attachment', slot } : null;
}

/** The pointer of a field: the other way round. */
export function pointerOfField(field: FiledField): string {
  switch (field.kind) {
    case 'contact':
      return `/contact/${field.part}`;
    case 'iban':
      return '/iban';
    case 'line':
      return `/lines/${field.indicatorCode}/${field.figure}`;
    case 'motivation':
      return `/motivations/${field.theme}`;
    case 'answer':
      return `/answers/${field.code}`;
    case 'attachment':
      return `/attachments/${field.slot}`;
  }
}

/** What a field is called on the timeline of the application and in its field versions: `5a.plannedReach`, `contact.email`. */
export function nameOfField(field: FiledField): string {
  switch (field.kind) {
    case 'contact':
      return `contact.${field.part}`;
    case 'iban':
      return 'iban';
    case 'line':
      return `${field.indicatorCode}.${field.figure}`;
    case 'motivation':
      return `motivations.${field.theme}`;
    case 'answer':
      return `answers.${field.code}`;
    case 'attachment':
      return `attachments.${field.slot}`;
  }
}
