import { CONTACT_PARTS } from './filed-field';
import { isBelgianIban } from '../identity/iban';
import { isBelgianPhone, isEmail } from '../identity/contact';
import { type Refusal, refusal } from '../kernel/refusal';
import type { CallRefusalCode } from '../calls/call-refusals';
import { type CallWindow, judgeSubmissionMoment } from '../calls/call-window';
import type { ApplicationRefusalCode } from './application-refusals';
import { type AskedContent, judgeAskedContent } from './content/asked-content';
import type { ContentRefusalCode } from './content/content-refusals';
import type { Eligibility } from './eligibility';
import type { KpiTable } from './kpi-table';
import type { PartnershipRefusalCode } from './partnerships/partnership-refusals';

/** The person of the applicant that the ministry can reach. Empty text means not filled in yet. */
export interface ContactPerson {
  readonly firstName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string;
}

/** Everything submitting looks at; `now` is the server's clock. */
export interface SubmissionFacts {
  readonly window: CallWindow;
  readonly now: Date;
  readonly table: KpiTable;
  readonly contact: ContactPerson;
  readonly iban: string;
  readonly eligibility: Eligibility;
  /** Incentives, answers, attachments and the own split. */
  readonly content: AskedContent;
  /** Names of members of the partnership that didn't agree yet. */
  readonly consentMissing: readonly string[];
  /** The call may ask that a signatory confirms the application as it is. */
  readonly signOff: 'not_needed' | 'missing' | 'given';
}

/** What submitting can refuse: the content of the application, or the moment. */
export type SubmissionRefusal = Refusal<
  ApplicationRefusalCode | CallRefusalCode | ContentRefusalCode | PartnershipRefusalCode
>;

/** A motivation of a theme holds at most this many characters, as in the forms so far (docs/domain-rules.md). */
export const MAX_MOTIVATION_LENGTH = 2_500;

/** Wrong check digits or letters are refused while saving too; an empty field only blocks submitting. */
export function judgeIban(iban: string): SubmissionRefusal[] {
  return iban === '' || isBelgianIban(iban) ? [] : [refusal('iban_invalid', undefined, '/iban')];
}

/** The longest that each part of a contact can be, in characters: wherever it is typed, uploaded or corrected. */
export const LONGEST_CONTACT: Readonly<Record<keyof ContactPerson, number>> = {
  firstName: 100,
  familyName: 100,
  email: 254,
  phone: 30,
};

/** The parts of a contact that are filled in must be right; empty parts only block submitting. */
export function judgeContact(contact: Partial<ContactPerson>): SubmissionRefusal[] {
  return [
    ...CONTACT_PARTS.filter((part) => (contact[part] ?? '').length > LONGEST_CONTACT[part]).map((part) =>
      refusal('answer_too_long' as const, { maxLength: LONGEST_CONTACT[part] }, `/contact/${part}`),
    ),
    ...(contact.email && !isEmail(contact.email)
      ? [refusal('email_invalid' as const, undefined, '/contact/email')]
      : []),
    ...(contact.phone && !isBelgianPhone(contact.phone)
      ? [refusal('phone_invalid' as const, undefined, '/contact/phone')]
      : []),
  ];
}

/** What is still missing or wrong in the content itself, apart from the moment: the check page lists exactly this. */
export function judgeContent(facts: Omit<SubmissionFacts, 'window' | 'now' | 'signOff'>): SubmissionRefusal[] {
  return [
    ...facts.table.refusals.map((found) => ({ ...found, pointer: `/lines${found.pointer ?? ''}` })),
    ...judgeChoice(facts.table),
    ...judgeAskedContent(facts.table, facts.content),
    ...missingContact(facts.contact),
    ...judgeContact(facts.contact),
    ...(facts.iban === '' ? [refusal('iban_missing' as const, undefined, '/iban')] : judgeIban(facts.iban)),
    ...(facts.eligibility.eligible
      ? []
      : [refusal('not_eligible' as const, { rules: failedRules(facts.eligibility) }, '/eligibility')]),
    ...(facts.consentMissing.length === 0
      ? []
      : [
          refusal('partnership_consent_missing' as const, { members: facts.consentMissing.join(', ') }, '/partnership'),
        ]),
  ];
}

/**
 * What would make the application stronger but doesn't hold it back: a chosen theme without a motivation. The official
 * form doesn't make it obligatory (docs/domain-rules.md), so that it never costs anybody the deadline.
 * @param motivations text by theme number
 */
export function adviseContent(
  table: KpiTable,
  motivations: Readonly<Record<string, string>>,
): Refusal<'motivation_missing'>[] {
  return table.themes
    .filter((theme) => theme.chosen && (motivations[theme.number] ?? '').trim() === '')
    .map((theme) => refusal('motivation_missing', { theme: theme.number }, `/motivations/${theme.number}`));
}

/** All reasons why an application can't be submitted now: moment, content and sign-off. */
export function judgeSubmission(facts: SubmissionFacts): SubmissionRefusal[] {
  return [
    ...judgeSubmissionMoment(facts.window, facts.now),
    ...judgeContent(facts),
    ...(facts.signOff === 'missing' ? [refusal('sign_off_missing' as const, undefined, '/signOff')] : []),
  ];
}

/** Something is planned, and present reach stands only beside a plan. Pointers start at `/lines`. */
export function judgeChoice(table: KpiTable): SubmissionRefusal[] {
  const chosen = new Set(table.themes.filter((theme) => theme.chosen).map((theme) => theme.number));
  if (chosen.size === 0) return [refusal('nothing_planned', undefined, '/lines')];
  return table.rows.flatMap((row, index) =>
    row.currentReach > 0 && !chosen.has(row.themeNumber)
      ? [refusal('current_reach_without_plan' as const, { theme: row.themeNumber }, `/lines/${index}/currentReach`)]
      : [],
  );
}

function missingContact(contact: ContactPerson): SubmissionRefusal[] {
  const parts = ['firstName', 'familyName', 'email', 'phone'] as const;
  return parts
    .filter((part) => contact[part].trim() === '')
    .map((part) => refusal('contact_incomplete', { part }, `/contact/${part}`));
}

const failedRules = (eligibility: Eligibility): string =>
  eligibility.rules
    .filter((rule) => !rule.satisfied)
    .map((rule) => rule.code)
    .join(', ');
