import type { ApplicationView, ChangeApplication, LineInput } from '@samenspoor/contracts/applications/application';
import type { AwardLineBody } from '@samenspoor/contracts/assessment/award';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { SignedInAgent } from './sign-in';

/** What an applicant fills in. */
export interface Filling {
  readonly lines: readonly LineInput[];
  readonly details: ChangeApplication;
}

/** Themes 5 and 17, which AgII guides, and 9, which it doesn't: together € 6 000 + € 3 600 + € 6 500. */
export const FILLING: Filling = {
  lines: [
    { indicatorCode: '5a', currentReach: 40, plannedReach: 100 },
    { indicatorCode: '17a', currentReach: 0, plannedReach: 40 },
    { indicatorCode: '9a', currentReach: 5, plannedReach: 10 },
  ],
  details: {
    contact: { firstName: 'An', familyName: 'Peeters', email: 'an.peeters@voorbeeld.be', phone: '011 12 34 56' },
    iban: 'BE68 5390 0754 7034',
    motivations: {
      '5': 'Volwassenen oefenen samen Nederlands in de bibliotheek.',
      '9': 'Wij begeleiden mensen naar een eerste job in de eigen gemeente.',
      '17': 'Medewerkers en buren leren tussenkomen als omstaander.',
    },
  },
};

/** Starts an application, for the agent's own local government unless a partnership is given. */
export async function startDraft(
  applicant: SignedInAgent,
  callCode = 'ps-demo',
  partnershipId?: string,
): Promise<ApplicationView> {
  const command = { callCode, ...(partnershipId !== undefined && { partnershipId }) };
  return (await applicant.post('/applications', command).expect(201)).body as ApplicationView;
}

/** Fills in everything that submitting needs. */
export async function fillIn(applicant: SignedInAgent, id: string, filling = FILLING): Promise<ApplicationView> {
  await applicant.put(`/applications/${id}/lines`, filling.lines).expect(200);
  return (await applicant.patch(`/applications/${id}`, filling.details).expect(200)).body as ApplicationView;
}

/** Files an application to the demo call. */
export async function fileApplication(
  applicant: SignedInAgent,
  filling = FILLING,
  partnershipId?: string,
): Promise<ApplicationView> {
  const { id } = await startDraft(applicant, 'ps-demo', partnershipId);
  await fillIn(applicant, id, filling);
  return (await applicant.post(`/applications/${id}/submit`).expect(200)).body as ApplicationView;
}

/** The first partnership that the agent's local government leads. */
export async function ledPartnership(applicant: SignedInAgent): Promise<OwnPartnership> {
  const { items } = (await applicant.get('/partnerships').expect(200)).body as Page<OwnPartnership>;
  const led = items.find(({ ownLead }) => ownLead);
  if (!led) throw new Error(`${applicant.me.person.name} leads no partnership`);
  return led;
}

/** Finds a filed application admissible and grants it: all that was asked, or these lines. */
export async function grantApplication(
  caseHandler: SignedInAgent,
  id: string,
  lines?: readonly AwardLineBody[],
): Promise<ApplicationView> {
  await caseHandler.post(`/applications/${id}/admissibility`, { admissible: true }).expect(200);
  if (lines) await caseHandler.put(`/applications/${id}/award-lines`, lines).expect(200);
  const decided = await caseHandler.post(`/applications/${id}/decision`, { outcome: 'granted' }).expect(200);
  return decided.body as ApplicationView;
}
