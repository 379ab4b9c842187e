import {
  type ApplicationSaved,
  type PresenceChanged,
  type PresenceView,
  applicationTopic,
} from '@samenspoor/contracts/applications/application-live';
import type { CollaboratorsView } from '@samenspoor/contracts/applications/collaborators';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { LiveMessage } from '@samenspoor/contracts/live/live-message';
import { startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import request from 'supertest';
import type { Actor } from '@samenspoor/domain/access/actor';
import { Followers } from '../../src/platform/live/followers';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { type Stream, openStream } from './stream';

const NELES_WINDOW = '11111111-1111-4111-8111-111111111111';
const KARELS_WINDOW = '22222222-2222-4222-8222-222222222222';

let test: TestApp;
let nele: SignedInAgent;
let karel: SignedInAgent;
let id: string;
const streams: Stream[] = [];

beforeAll(async () => {
  test = await startTestApp();
  nele = await test.signIn('medewerker.houthalen-helchteren');
  karel = await test.signIn('directeur.houthalen-helchteren');
  id = (await startDraft(nele)).id;
});

afterEach(() => {
  test.clock.release();
  for (const stream of streams.splice(0)) stream.close();
});

afterAll(() => test.close());

async function open(agent: SignedInAgent, ...topics: string[]): Promise<Stream> {
  const stream = await openStream(test.address, agent, ...topics);
  streams.push(stream);
  return stream;
}

const saved =
  (version?: number) =>
  ({ event }: LiveMessage): boolean =>
    event.type === 'saved' && (version === undefined || (event as ApplicationSaved).version === version);
const present =
  (...names: string[]) =>
  ({ event }: LiveMessage): boolean =>
    event.type === 'presence' && (event as PresenceChanged).people.map(({ name }) => name).join() === names.join();
const say = async (agent: SignedInAgent, body: object): Promise<PresenceView> =>
  (await agent.post(`/applications/${id}/presence`, body).expect(200)).body as PresenceView;

describe('a stream', () => {
  it('is neither compressed nor buffered', async () => {
    const { status, headers } = await open(nele, applicationTopic(id));
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
    expect(headers).not.toHaveProperty('content-encoding');
  });

  it('is not there for others, nor for what does not exist', async () => {
    const stranger = await test.signIn('medewerker.eeklo');
    const ministry = await test.signIn('behandelaar.abb');
    expect((await open(stranger, applicationTopic(id))).status).toBe(404);
    expect((await open(ministry, applicationTopic(id))).status).toBe(404);
    expect((await open(nele, applicationTopic(id), applicationTopic(NELES_WINDOW))).status).toBe(404);
    expect((await open(nele, `secret:${id}`)).status).toBe(404);
    expect((await open(nele)).status).toBe(400);
    await request(test.address)
      .get(`/api/v1/live?topics=${applicationTopic(id)}`)
      .expect(401);
  });

  it('is refused beyond six of one session', async () => {
    for (let count = 0; count < 6; count += 1) expect((await open(nele, applicationTopic(id))).status).toBe(200);
    expect((await open(nele, applicationTopic(id))).status).toBe(429);
  });

  it('ends with the session', async () => {
    const leaving = await test.signIn('medewerker.houthalen-helchteren');
    const stream = await open(leaving, applicationTopic(id));
    await leaving.post('/auth/logout');
    await stream.ended;
  });
});

describe('who follows a stream', () => {
  const stillMay = (agent: SignedInAgent, changes: object = {}): Promise<boolean> => {
    const [, sessionId = ''] = /s:([^.]+)\./.exec(decodeURIComponent(agent.cookie)) ?? [];
    const { person, capacity } = agent.me;
    const actor = { personId: person.id, capacityId: capacity.id, ...changes } as Actor;
    return test.app.get(Followers).stillMay({ sessionId, actor, csrfToken: '' }, [applicationTopic(id)]);
  };

  it('is judged again and again: the session, the capacity and the right to see it', async () => {
    const guest = await test.signIn('collega.houthalen-helchteren');
    const path = `/applications/${id}/collaborators`;
    const invitation = { personId: guest.me.person.id, access: 'write' };
    const { items } = (await nele.post(path, invitation).expect(201)).body as CollaboratorsView;
    expect(await stillMay(guest)).toBe(true);
    expect(await stillMay(guest, { capacityId: NELES_WINDOW })).toBe(false);
    await nele.post(`${path}/${items[0]?.id}/stop`).expect(200);
    expect(await stillMay(guest)).toBe(false);
    await nele.post(path, invitation).expect(201);
    expect(await stillMay(guest)).toBe(true);
    const ends = 'update capacity set valid_to = $2 where person_id = $1';
    await test.dataSource.query(ends, [guest.me.person.id, '2020-01-01']);
    expect(await stillMay(guest)).toBe(false);
    await test.dataSource.query(ends, [guest.me.person.id, null]);
    await guest.post('/auth/logout');
    expect(await stillMay(guest)).toBe(false);
    await test.dataSource.query(`update session set expire = now() - interval '1 minute'`);
    expect(await stillMay(nele)).toBe(false);
    await test.dataSource.query(`update session set expire = now() + interval '1 hour'`);
    expect(await stillMay(nele)).toBe(true);
  });

  it('hears no more in a capacity that was put aside', async () => {
    const somebody = await test.signIn('medewerker.houthalen-helchteren');
    const stream = await open(somebody, applicationTopic(id));
    const { id: capacityId } = somebody.me.capacity;
    await somebody.put('/me/capacity', { capacityId }).expect(200);
    await stream.ended;
  });
});

describe('two people in one application', () => {
  it('hear of what the other saves, and never what it says', async () => {
    const stream = await open(karel, applicationTopic(id));
    const answer = await nele.patch(`/applications/${id}`, { contact: { firstName: 'Geheim' } }).expect(200);
    const { version } = answer.body as ApplicationView;
    const message = await stream.next(saved(version));
    expect(message).toEqual({
      topic: applicationTopic(id),
      event: {
        type: 'saved',
        version,
        fields: ['contact.firstName'],
        by: { personId: nele.me.person.id, name: nele.me.person.name },
      },
    });
    await nele
      .patch(`/applications/${id}/lines`, [{ indicatorCode: '5a', currentReach: 0, plannedReach: 5 }])
      .expect(200);
    const lines = await stream.next(saved(version + 1));
    expect((lines.event as ApplicationSaved).fields).toEqual(['lines.5a', 'ranking']);
  });

  it('hear nothing of a save that was refused or changed nothing', async () => {
    const stream = await open(karel, applicationTopic(id));
    await nele.patch(`/applications/${id}`, { iban: 'BE00' }).expect(422);
    await nele.patch(`/applications/${id}`, { contact: { firstName: 'Geheim' } }).expect(200);
    await nele.patch(`/applications/${id}`, { contact: { firstName: 'Nele' } }).expect(200);
    await stream.next(saved());
    expect(stream.messages.filter(saved())).toHaveLength(1);
  });

  it('see where the other is at work, until that window closes', async () => {
    const stream = await open(karel, applicationTopic(id));
    const neleIs = { windowId: NELES_WINDOW, part: 'kpi-tabel', field: '/lines/5a/plannedReach' };
    expect((await say(nele, neleIs)).people).toEqual([]);
    const heard = await stream.next(present(nele.me.person.name));
    expect((heard.event as PresenceChanged).people).toEqual([
      { ...neleIs, personId: nele.me.person.id, name: nele.me.person.name },
    ]);
    const { people, version } = await say(karel, { windowId: KARELS_WINDOW, part: 'contact' });
    expect(people.map(({ name, part }) => [name, part])).toEqual([[nele.me.person.name, 'kpi-tabel']]);
    expect(version).toBeGreaterThan(1);
    await say(nele, { windowId: NELES_WINDOW, leaving: true });
    await stream.next(present(karel.me.person.name));
    await say(karel, { windowId: KARELS_WINDOW, leaving: true });
  });

  it('tells others only when something changed', async () => {
    const stream = await open(karel, applicationTopic(id));
    for (let beat = 0; beat < 3; beat += 1) await say(nele, { windowId: NELES_WINDOW, part: 'contact' });
    await say(nele, { windowId: NELES_WINDOW, leaving: true });
    await stream.next(present());
    expect(stream.messages).toHaveLength(2);
  });

  it('are gone a minute after they were last heard of, whatever their own clock says', async () => {
    test.clock.stopAt('2026-03-10T09:00:00Z');
    await say(nele, { windowId: NELES_WINDOW, part: 'contact' });
    test.clock.stopAt('2026-03-10T09:00:59Z');
    expect((await say(karel, { windowId: KARELS_WINDOW })).people).toHaveLength(1);
    test.clock.stopAt('2026-03-10T09:01:01Z');
    expect((await say(karel, { windowId: KARELS_WINDOW })).people).toEqual([]);
  });

  it('are told of, however many windows name however long a place', async () => {
    const windows = Array.from({ length: 25 }, (_, at) => NELES_WINDOW.slice(0, -2) + String(at + 10));
    for (const windowId of windows) await say(nele, { windowId, part: '€'.repeat(60), field: '€'.repeat(120) });
    const { people } = await say(karel, { windowId: KARELS_WINDOW });
    expect(people.length).toBeGreaterThan(5);
    for (const windowId of windows) await say(nele, { windowId, leaving: true });
    await say(karel, { windowId: KARELS_WINDOW, leaving: true });
  });

  it('are not seen by others', async () => {
    const stranger = await test.signIn('medewerker.eeklo');
    await stranger.post(`/applications/${id}/presence`, { windowId: NELES_WINDOW }).expect(404);
    const ministry = await test.signIn('behandelaar.abb');
    await ministry.post(`/applications/${id}/presence`, { windowId: NELES_WINDOW }).expect(403);
  });

  it.each([[{}], [{ windowId: 'x' }], [{ windowId: NELES_WINDOW, part: 7 }], [{ windowId: NELES_WINDOW, name: 'x' }]])(
    'refuses %j',
    async (body) => {
      await nele.post(`/applications/${id}/presence`, body).expect(400);
    },
  );
});

describe('a server that stops', () => {
  it('waits for no stream', async () => {
    const other = await startTestApp();
    const agent = await other.signIn('medewerker.houthalen-helchteren');
    const draft = await startDraft(agent);
    const stream = await openStream(other.address, agent, applicationTopic(draft.id));
    const started = Date.now();
    await other.close();
    await stream.ended;
    expect(Date.now() - started).toBeLessThan(4_000);
  });
});
