import type { ChangeApplication, ContactView } from '@samenspoor/contracts/applications/application';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import { formatIban, normaliseIban } from '@samenspoor/domain/identity/iban';
import { changed, cutOff } from './timeline-change';

type Details = Pick<Application, 'contactFirstName' | 'contactFamilyName' | 'contactEmail' | 'contactPhone' | 'iban'>;

const COLUMN_OF_PART: Readonly<Record<keyof ContactView, keyof Details>> = {
  firstName: 'contactFirstName',
  familyName: 'contactFamilyName',
  email: 'contactEmail',
  phone: 'contactPhone',
};

/** The details to store (only those given, as they are stored), and what that changes. */
export function detailChanges(
  stored: Details,
  { contact = {}, iban }: ChangeApplication,
): { readonly next: Partial<Details>; readonly changes: TimelineChange[] } {
  const next: Partial<Details> = {};
  const changes: TimelineChange[] = [];
  for (const [part, column] of Object.entries(COLUMN_OF_PART) as [keyof ContactView, keyof Details][]) {
    const given = contact[part]?.trim();
    if (given === undefined) continue;
    next[column] = given;
    if (given !== stored[column]) changes.push(changed(`contact.${part}`, stored[column], given));
  }
  if (iban !== undefined) {
    next.iban = normaliseIban(iban);
    if (next.iban !== stored.iban) changes.push(changed('iban', formatIban(stored.iban), formatIban(next.iban)));
  }
  return { next, changes };
}

/** The fields of a change as they are stored once it is: trimmed, the account number normalised. */
export function storedDetails(stored: Details, { contact, iban, ...others }: ChangeApplication): ChangeApplication {
  const parts = Object.keys(contact ?? {}) as (keyof ContactView)[];
  return {
    ...others,
    ...(contact && { contact: Object.fromEntries(parts.map((part) => [part, stored[COLUMN_OF_PART[part]]])) }),
    ...(iban !== undefined && { iban: stored.iban }),
  };
}

/** What these motivations change, by theme number. */
export function motivationChanges(
  stored: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): TimelineChange[] {
  return Object.entries(given)
    .filter(([theme, text]) => text !== (stored[theme] ?? ''))
    .map(([theme, text]) => changed(`motivations.${theme}`, cutOff(stored[theme] ?? ''), cutOff(text)));
}
