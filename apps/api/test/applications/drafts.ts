import type { ApplicationView, LineInput } from '@samenspoor/contracts/applications/application';
import * as filing from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';

export const CONTACT = {
  firstName: 'Nele',
  familyName: 'Vandersmissen',
  email: 'nele.vandersmissen@houthalen-helchteren.be',
  phone: '011 49 20 00',
};

/** Two themes: 5 with 100 units of € 60, 17 with 20 + 30 units of € 90. Together € 10 500. */
export const LINES: readonly LineInput[] = [
  { indicatorCode: '5a', currentReach: 40, plannedReach: 100 },
  { indicatorCode: '17a', currentReach: 0, plannedReach: 20 },
  { indicatorCode: '17b', currentReach: 0, plannedReach: 30 },
];
export const ASKED_CENTS = 1_050_000;

export const DETAILS = {
  contact: CONTACT,
  iban: 'BE68539007547034',
  motivations: { '5': 'Er zijn te weinig oefenkansen.', '17': 'Omstaanders durven niet.' },
};

const FILLING = { lines: LINES, details: DETAILS };

/** Fills in the lines and details above. */
export function fillIn(agent: SignedInAgent, id: string): Promise<ApplicationView> {
  return filing.fillIn(agent, id, FILLING);
}

/** A filed application with the lines and details above. */
export function fileApplication(agent: SignedInAgent, partnershipId?: string): Promise<ApplicationView> {
  return filing.fileApplication(agent, FILLING, partnershipId);
}
