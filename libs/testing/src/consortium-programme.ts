import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import { localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { OrganisationAdded } from '@samenspoor/contracts/catalogue/organisation';
import type { AddOrganisationPerson } from '@samenspoor/contracts/identity/organisation-people';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { SAMPLE_CONTENT } from '@samenspoor/domain/catalogue/testing/sample-content';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { SignedInAgent } from './sign-in';

const MONTH = 30 * 86_400_000;

/** A small programme for organisations and their consortia, with amounts by cost category and nothing more to answer. */
const CONTENT = {
  ...SAMPLE_CONTENT,
  themes: SAMPLE_CONTENT.themes.slice(0, 1),
  questions: [],
  attachments: [],
  incentives: [],
};

/** A programme of a journey alone. */
export interface ProgrammeOfJourney {
  readonly code: string;
  readonly name: string;
  readonly referencePrefix: string;
}

/** Sets up that programme with a call that opens so many milliseconds after it was published. */
export async function holdConsortiumCall(
  official: SignedInAgent,
  programme: ProgrammeOfJourney,
  name: string,
  opensIn: number,
): Promise<void> {
  const version = `/programmes/${programme.code}/versions/1`;
  await official.post('/programmes', { ...programme, description: '' }).expect(201);
  await official.patch(version, CONTENT).expect(200);
  await official.post(`${version}/publish`, { note: 'Eerste versie' }).expect(200);
  const made = await official.post('/calls', { programmeCode: programme.code }).expect(201);
  const { settings } = made.body as ManagedCall;
  const opens = localMomentOf(new Date(Date.now() + opensIn).toISOString());
  const closes = localMomentOf(new Date(Date.now() + MONTH).toISOString());
  const year = Number(closes.at.slice(0, 4)) + 1;
  const period = { periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` };
  await official.patch(`/calls/${settings.code}`, { name, opens, closes, ...period }).expect(200);
  await official.post(`/calls/${settings.code}/publish`, {}).expect(200);
}

/** Adds an organisation with its seat in Genk, and the people who act for it from today: its id. */
export async function addOrganisation(
  administrator: SignedInAgent,
  name: string,
  kbo: string,
  people: readonly Pick<AddOrganisationPerson, 'givenName' | 'familyName' | 'email' | 'role'>[],
): Promise<string> {
  const { items } = (await administrator.get('/local-governments?query=Genk').expect(200))
    .body as Page<LocalGovernmentView>;
  const body = { name, kbo, municipalityId: items[0]?.id };
  const { id } = (await administrator.post('/organisations', body).expect(201)).body as OrganisationAdded;
  for (const person of people) {
    const given = { ...person, validFrom: brusselsDay(new Date()), validTo: null };
    await administrator.post(`/organisations/${id}/people`, given).expect(201);
  }
  return id;
}
