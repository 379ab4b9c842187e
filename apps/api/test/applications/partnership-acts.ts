import type { MembershipView, OwnPartnership, PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';

/** The id of a local government of today, by its exact name; with `current` false also of an earlier one. */
export async function placeId(agent: SignedInAgent, name: string, current = true): Promise<string> {
  const { body } = await agent.get(`/local-governments?query=${encodeURIComponent(name)}&current=${current}`);
  const found = (body as Page<LocalGovernmentView>).items.find(
    (place) => place.name === name && (place.validTo === null) === current,
  );
  if (!found) throw new Error(`no local government is called ${name}`);
  return found.id;
}

/** Founds a partnership with these others. */
export async function found(lead: SignedInAgent, name: string, ...members: string[]): Promise<OwnPartnership> {
  const memberIds = await Promise.all(members.map((member) => placeId(lead, member)));
  return (await lead.post('/partnerships', { name, memberIds }).expect(201)).body as OwnPartnership;
}

export async function detail(agent: SignedInAgent, id: string): Promise<PartnershipDetail> {
  return (await agent.get(`/partnerships/${id}`).expect(200)).body as PartnershipDetail;
}

/** The latest membership of somebody in a partnership. */
export async function membership(agent: SignedInAgent, id: string, name: string): Promise<MembershipView> {
  const member = (await detail(agent, id)).members.find((candidate) => candidate.name === name);
  if (!member) throw new Error(`${name} is no member`);
  return member;
}

/** The path of what is done with a membership. */
export async function memberPath(agent: SignedInAgent, id: string, name: string, act: string): Promise<string> {
  return `/partnerships/${id}/members/${(await membership(agent, id, name)).id}/${act}`;
}

/** The member's own person agrees. */
export async function consent(agent: SignedInAgent, id: string): Promise<void> {
  const name = agent.me.capacity.organisationName;
  await agent.post(await memberPath(agent, id, name, 'consent')).expect(200);
}
