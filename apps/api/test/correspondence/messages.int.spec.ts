import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { CorrespondenceSummary, WaitingFile } from '@samenspoor/contracts/correspondence/correction';
import type { MessageView } from '@samenspoor/contracts/correspondence/message';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { fileApplication } from '../applications/drafts';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;
let sofie: SignedInAgent;
let tom: SignedInAgent;
let nele: SignedInAgent;
let lieve: SignedInAgent;
let filed: ApplicationView;
let start: number;

/** Filed by Eeklo for a partnership in which Wetteren takes part; Houthalen-Helchteren has nothing to do with it. */
beforeAll(async () => {
  test = await startTestApp();
  sofie = await test.signIn('medewerker.eeklo');
  tom = await test.signIn('medewerker.wetteren');
  nele = await test.signIn('medewerker.houthalen-helchteren');
  lieve = await test.signIn('behandelaar.abb');
  const { id } = await ledPartnership(sofie);
  filed = await fileApplication(sofie, id);
  start = Date.now();
});

afterAll(() => test.close());

const after = (seconds: number): void => test.clock.stopAt(new Date(start + seconds * 1_000).toISOString());
const talk = async (agent: SignedInAgent, query = ''): Promise<Page<MessageView>> =>
  (await agent.get(`/applications/${filed.id}/messages${query}`).expect(200)).body as Page<MessageView>;
const send = (agent: SignedInAgent, text: string, id = filed.id) =>
  agent.post(`/applications/${id}/messages`, { text });
const sent = async (agent: SignedInAgent, text: string): Promise<MessageView> => {
  const { items } = (await send(agent, text).expect(201)).body as Page<MessageView>;
  const last = items.at(-1);
  if (!last) throw new Error('nothing was sent');
  return last;
};
const unread = async (agent: SignedInAgent): Promise<number> =>
  ((await agent.get(`/applications/${filed.id}/correspondence`).expect(200)).body as CorrespondenceSummary)
    .unreadMessages;
const read = (agent: SignedInAgent, message: MessageView) =>
  agent.post(`/applications/${filed.id}/messages/${message.id}/reading`);

describe('a message about a file', () => {
  it('goes from one side to the other, and the newest is last', async () => {
    after(0);
    const question = await sent(lieve, '  Wie volgt thema 5 op?  ');
    expect(question).toMatchObject({ side: 'ministry', text: 'Wie volgt thema 5 op?', own: true, unread: false });
    after(10);
    expect(await unread(sofie)).toBe(1);
    await sent(sofie, 'Onze dienst welzijn.');
    const { items } = await talk(lieve);
    expect(items.map(({ text, own, unread: fresh }) => [text, own, fresh])).toEqual([
      ['Wie volgt thema 5 op?', true, false],
      ['Onze dienst welzijn.', false, true],
    ]);
  });

  it('is read along by partners and other officials, who are not in the talk', async () => {
    for (const agent of [tom, await test.signIn('auditor'), await test.signIn('beleid.abb')]) {
      const { items } = await talk(agent);
      expect(items.map(({ unread: fresh }) => fresh)).toEqual([false, false]);
      expect(await unread(agent)).toBe(0);
      await send(agent, 'Ook iets').expect(403);
      await read(agent, items[0] as MessageView).expect(403);
    }
  });

  it('does not exist for another municipality', async () => {
    const { items } = await talk(sofie);
    await nele.get(`/applications/${filed.id}/messages`).expect(404);
    await send(nele, 'Dag').expect(404);
    await read(nele, items[0] as MessageView).expect(404);
    await nele.patch(`/messages/${items[1]?.id}`, { text: 'Anders' }).expect(404);
    await nele.post(`/messages/${items[1]?.id}/withdrawal`).expect(404);
  });

  it('needs words, not too many, and a filed application', async () => {
    expect((await send(sofie, ' ').expect(422)).body).toMatchObject({ code: 'message_empty' });
    await send(sofie, 'a'.repeat(5_001)).expect(400);
    const draft = await startDraft(nele);
    expect((await send(nele, 'Dag', draft.id).expect(409)).body).toMatchObject({ code: 'message_not_filed_yet' });
    await send(lieve, 'Dag', draft.id).expect(404);
  });

  it('shows who read it, and when', async () => {
    after(30);
    const [question] = (await talk(sofie)).items;
    await read(sofie, question as MessageView).expect(204);
    await read(sofie, question as MessageView).expect(204);
    expect((await talk(lieve)).items[0]?.readBy).toEqual([
      { personName: sofie.me.person.name, at: test.clock.now().toISOString() },
    ]);
    expect((await talk(sofie)).items[0]).toMatchObject({ unread: false, readBy: [] });
    expect(await unread(sofie)).toBe(0);
  });

  it('waits for a side until one of its people read it', async () => {
    const waiting = async (agent: SignedInAgent) =>
      ((await agent.get('/correspondence/waiting').expect(200)).body as Page<WaitingFile>).items;
    const colleague = await test.signIn('behandelaar-2.abb');
    expect(await waiting(colleague)).toMatchObject([{ applicationId: filed.id, unreadMessages: 1 }]);
    await read(lieve, (await talk(lieve)).items[1] as MessageView).expect(204);
    expect(await waiting(colleague)).toEqual([]);
    expect(await unread(colleague)).toBe(1);
  });
});

describe('its author', () => {
  it('changes it within five minutes, and nobody else does', async () => {
    after(100);
    const { id } = await sent(sofie, 'De diesnt welzijn.');
    await lieve.patch(`/messages/${id}`, { text: 'Anders' }).expect(403);
    await tom.patch(`/messages/${id}`, { text: 'Anders' }).expect(403);
    after(400);
    const { items } = (await sofie.patch(`/messages/${id}`, { text: 'De dienst welzijn.' }).expect(200))
      .body as Page<MessageView>;
    expect(items.at(-1)).toMatchObject({ text: 'De dienst welzijn.', editedAt: test.clock.now().toISOString() });
    after(401);
    const late = await sofie.patch(`/messages/${id}`, { text: 'Nog anders' }).expect(409);
    expect(late.body).toMatchObject({ code: 'message_too_late' });
    await sofie.post(`/messages/${id}/withdrawal`).expect(409);
    expect((await talk(sofie)).items.at(-1)?.changeableUntil).toBeNull();
  });

  it('takes it back within five minutes: its words go, the trace stays', async () => {
    after(500);
    const { id } = await sent(lieve, 'Verkeerd dossier');
    const { items } = (await lieve.post(`/messages/${id}/withdrawal`).expect(200)).body as Page<MessageView>;
    expect(items.at(-1)).toMatchObject({ id, text: '', withdrawnAt: test.clock.now().toISOString(), unread: false });
    expect((await lieve.post(`/messages/${id}/withdrawal`).expect(409)).body).toMatchObject({
      code: 'message_withdrawn',
    });
    expect(await unread(sofie)).toBe(0);
    await lieve.post('/messages/00000000-0000-4000-8000-000000000000/withdrawal').expect(404);
  });
});

describe('a long talk', () => {
  it('is read back page by page', async () => {
    for (let number = 1; number <= 5; number += 1) {
      after(1_000 + number);
      await sent(sofie, `Bericht ${number}`);
    }
    const first = await talk(lieve, '?limit=3');
    expect(first.items.map(({ text }) => text)).toEqual(['Bericht 3', 'Bericht 4', 'Bericht 5']);
    const second = await talk(lieve, `?limit=3&cursor=${first.next}`);
    expect(second.items.at(-1)?.text).toBe('Bericht 2');
    const last = await talk(lieve, `?limit=100&cursor=${second.next}`);
    expect(last.next).toBeNull();
    expect(first.items.length + second.items.length + last.items.length).toBe(9);
    await lieve.get(`/applications/${filed.id}/messages?cursor=zz`).expect(400);
  });
});

describe('the mail about it', () => {
  it('leads to the form to answer, for the other side only', async () => {
    const rows = await test.dataSource.query<{ link: string; name: string }[]>(
      `select distinct n.link, p.given_name as name from notification n join person p on p.id = n.recipient_person_id
       where n.event = 'message.received' and n.data ->> 'message' = 'Wie volgt thema 5 op?' order by 2`,
    );
    expect(rows.map(({ name }) => name)).toContain('Sofie');
    expect(rows.map(({ name }) => name)).not.toContain('Jonas');
    expect(rows.map(({ name }) => name)).not.toContain('Lieve');
    expect(rows[0]?.link).toMatch(new RegExp(`^/aanvragen/${filed.id}/berichten\\?antwoord=[0-9a-f-]{36}$`));
  });
});
