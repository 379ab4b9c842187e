/** The figures of a KPI row that can be corrected. */
export const CORRECTABLE_FIGURES = ['currentReach', 'plannedReach'] as const;
export type CorrectableFigure = (typeof CORRECTABLE_FIGURES)[number];

/** The parts of the contact person. */
export const CORRECTABLE_CONTACT_PARTS = ['firstName', 'familyName', 'email', 'phone'] as const;
export type CorrectableContactPart = (typeof CORRECTABLE_CONTACT_PARTS)[number];

/** Which field, row or attachment of an application a correction request is about. */
export type CorrectionTarget =
  | { readonly kind: 'contact'; readonly part: CorrectableContactPart }
  | { readonly kind: 'iban' }
  | { readonly kind: 'line'; readonly indicatorCode: string; readonly figure: CorrectableFigure }
  | { readonly kind: 'motivation'; readonly theme: string }
  | { readonly kind: 'answer'; readonly code: string }
  | { readonly kind: 'attachment'; readonly slot: string };

/** The longest pointer that is looked at. */
export const MAX_TARGET_LENGTH = 120;

const CODE = '[A-Za-z0-9][A-Za-z0-9._-]{0,79}';
const CONTACT = new RegExp(`^/contact/(${CORRECTABLE_CONTACT_PARTS.join('|')})$`);
const LINE = new RegExp(`^/lines/(${CODE})/(${CORRECTABLE_FIGURES.join('|')})$`);
const MOTIVATION = /^\/motivations\/(\d{1,3})$/;
const ANSWER = new RegExp(`^/answers/(${CODE})$`);
const ATTACHMENT = new RegExp(`^/attachments/(${CODE})$`);

/** Reads a JSON pointer into what was filed ("/lines/5a/plannedReach"); null for what can't be corrected. */
export function correctionTarget(pointer: string): CorrectionTarget | null {
  if (pointer.length > MAX_TARGET_LENGTH) return null;
  if (pointer === '/iban') return { kind: 'iban' };
  const [, part] = CONTACT.exec(pointer) ?? [];
  if (part) return { kind: 'contact', part: part as CorrectableContactPart };
  const [, indicatorCode, figure] = LINE.exec(pointer) ?? [];
  if (indicatorCode && figure) return { kind: 'line', indicatorCode, figure: figure as CorrectableFigure };
  const [, theme] = MOTIVATION.exec(pointer) ?? [];
  if (theme) return { kind: 'motivation', theme };
  const [, code] = ANSWER.exec(pointer) ?? [];
  if (code) return { kind: 'answer', code };
  const [, slot] = ATTACHMENT.exec(pointer) ?? [];
  return slot ? { kind: 'attachment', slot } : null;
}

/** The pointer of a target: the other way round. */
export function pointerOfTarget(target: CorrectionTarget): string {
  switch (target.kind) {
    case 'contact':
      return `/contact/${target.part}`;
    case 'iban':
      return '/iban';
    case 'line':
      return `/lines/${target.indicatorCode}/${target.figure}`;
    case 'motivation':
      return `/motivations/${target.theme}`;
    case 'answer':
      return `/answers/${target.code}`;
    case 'attachment':
      return `/attachments/${target.slot}`;
  }
}

/** What a target is called on the timeline of the application and in its field versions: `5a.plannedReach`, `contact.email`. */
export function fieldOfTarget(target: CorrectionTarget): string {
  switch (target.kind) {
    case 'contact':
      return `contact.${target.part}`;
    case 'iban':
      return 'iban';
    case 'line':
      return `${target.indicatorCode}.${target.figure}`;
    case 'motivation':
      return `motivations.${target.theme}`;
    case 'answer':
      return `answers.${target.code}`;
    case 'attachment':
      return `attachments.${target.slot}`;
  }
}
