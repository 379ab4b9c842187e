import type { ApplicationView, LineInput } from '@samenspoor/contracts/applications/application';
import { fileApplication, fillIn, startDraft } from '@samenspoor/testing/filing';
import type { MainUserName, SignedInAgent } from '@samenspoor/testing/sign-in';
import type { TestApp } from '../support/test-app';

/** Themes 5, 2 and 17 are guided by AgII, 9 isn't; 9 of theme 17a and 50 of 9a are small enough for every ceiling. */
export const LINES: readonly LineInput[] = [
  { indicatorCode: '2a', currentReach: 0, plannedReach: 1 },
  { indicatorCode: '5a', currentReach: 40, plannedReach: 100 },
  { indicatorCode: '9a', currentReach: 0, plannedReach: 50 },
  { indicatorCode: '17a', currentReach: 10, plannedReach: 9 },
];

const FILLING = {
  lines: LINES,
  details: {
    contact: { firstName: 'Nele', familyName: 'Peeters', email: 'nele.peeters@voorbeeld.be', phone: '011 60 05 00' },
    iban: 'BE68 5390 0754 7034',
    motivations: Object.fromEntries(['2', '5', '9', '17'].map((theme) => [theme, `Waarom thema ${theme}.`])),
  },
};

/** A draft of the demo call that only needs to be submitted. */
export async function draft(municipality: SignedInAgent, partnershipId?: string): Promise<ApplicationView> {
  const { id } = await startDraft(municipality, 'ps-demo', partnershipId);
  return fillIn(municipality, id, FILLING);
}

/** The same, submitted. */
export function submitted(municipality: SignedInAgent): Promise<ApplicationView> {
  return fileApplication(municipality, FILLING);
}

/** The people of the demo that a spec needs, each signed in once. */
export async function signInAll<Name extends MainUserName>(
  test: TestApp,
  ...names: readonly Name[]
): Promise<Record<Name, SignedInAgent>> {
  const agents = await Promise.all(names.map((name) => test.signIn(name)));
  return Object.fromEntries(names.map((name, index) => [name, agents[index]])) as Record<Name, SignedInAgent>;
}
