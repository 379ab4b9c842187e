import type { AddOrganisationPerson } from '@samenspoor/contracts/identity/organisation-people';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';

/** In milliseconds. */
export const DAY = 86_400_000;

/** A day in Belgium, so many days from today. */
export const dayFromNow = (days: number): string => brusselsDay(new Date(Date.now() + days * DAY));

export const TODAY = dayFromNow(0);

/** Somebody whom nobody knows yet, to be added at an organisation. */
export const LEEN: AddOrganisationPerson = {
  givenName: 'Leen',
  familyName: 'Maes',
  email: 'Leen.Maes@nieuw.example',
  role: 'organisation_staff',
  validFrom: TODAY,
  validTo: null,
};
