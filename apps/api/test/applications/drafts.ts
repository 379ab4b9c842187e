import type { ApplicationView, LineInput } from '@samenspoor/contracts/applications/application';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';

export const CONTACT = {
  firstName: 'Nele',
  familyName: 'Vandersmissen',
  email: 'nele.vandersmissen@houthalen-helchteren.be',
  phone: '011 49 20 00',
};
export const IBAN = 'BE68539007547034';

/** Two themes: 5 with 100 units of € 60, 17 with 20 + 30 units of € 90. Together € 10 500. */
export const LINES: readonly LineInput[] = [
  { indicatorCode: '5a', currentReach: 40, plannedReach: 100 },
  { indicatorCode: '17a', currentReach: 0, plannedReach: 20 },
  { indicatorCode: '17b', currentReach: 0, plannedReach: 30 },
];
export const ASKED_CENTS = 1_050_000;

export const DETAILS = {
  contact: CONTACT,
  iban: IBAN,
  motivations: { '5': 'Er zijn te weinig oefenkansen.', '17': 'Omstaanders durven niet.' },
};

/** Starts an application, for oneself unless a partnership is given. */
export async function startDraft(
  agent: SignedInAgent,
  callCode = 'ps-demo',
  partnershipId?: string,
): Promise<ApplicationView> {
  const { body } = await agent
    .post('/applications', { callCode, ...(partnershipId ? { partnershipId } : {}) })
    .expect(201);
  return body as ApplicationView;
}

/** Fills in everything that submitting needs. */
export async function fillIn(agent: SignedInAgent, id: string): Promise<ApplicationView> {
  await agent.put(`/applications/${id}/lines`, LINES).expect(200);
  const { body } = await agent.patch(`/applications/${id}`, DETAILS).expect(200);
  return body as ApplicationView;
}

/** A filed application with the lines and details above. */
export async function fileApplication(
  agent: SignedInAgent,
  callCode = 'ps-demo',
  partnershipId?: string,
): Promise<ApplicationView> {
  const { id } = await startDraft(agent, callCode, partnershipId);
  await fillIn(agent, id);
  const { body } = await agent.post(`/applications/${id}/submit`).expect(200);
  return body as ApplicationView;
}

/** The first partnership that the agent's own local government leads. */
export async function ledPartnership(agent: SignedInAgent): Promise<OwnPartnership> {
  const { body } = await agent.get('/partnerships').expect(200);
  const led = (body as Page<OwnPartnership>).items.find(({ ownLead }) => ownLead);
  if (!led) throw new Error(`${agent.me.person.name} leads no partnership`);
  return led;
}
