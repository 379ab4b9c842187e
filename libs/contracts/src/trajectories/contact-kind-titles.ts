import type { ContactKind } from './trajectory';

/** The Dutch name of each kind of contact, as shown. */
export const CONTACT_KIND_TITLES: Readonly<Record<ContactKind, string>> = {
  visit: 'Bezoek',
  call: 'Telefoon',
  mail: 'E-mail',
  online: 'Online overleg',
  training: 'Vorming',
};
