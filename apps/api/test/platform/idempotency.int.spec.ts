import { setTimeout } from 'node:timers/promises';
import { Controller, HttpCode, Post } from '@nestjs/common';
import type { MessageView } from '@samenspoor/contracts/correspondence/message';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import type { Response } from 'supertest';
import { Requires } from '../../src/platform/access/route-access';
import { UnitOfWork } from '../../src/platform/data/unit-of-work';
import { RefusalError } from '../../src/platform/http/refusal-error';
import { Jobs } from '../../src/platform/jobs/jobs';
import { fileApplication, fillIn } from '../applications/drafts';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

/** What the routes below do, and how often they did it. */
const did = { slow: 0, written: 0, broken: 0, late: 0, refused: 0, nothing: 0 };
let gate: Promise<void> = Promise.resolve();
let reached: () => void = () => undefined;

@Requires('reference:read')
@Controller('once')
class OnceController {
  constructor(private readonly work: UnitOfWork) {}

  @Post('slow')
  async slow(): Promise<object> {
    did.slow += 1;
    reached();
    await gate;
    return { time: did.slow };
  }

  /** Waits, and then writes. */
  @Post('written')
  async written(): Promise<object> {
    reached();
    await gate;
    return this.work.run(() => Promise.resolve({ time: (did.written += 1) }));
  }

  @Post('nothing')
  @HttpCode(204)
  nothing(): void {
    did.nothing += 1;
  }

  @Post('broken')
  broken(): Promise<object> {
    did.broken += 1;
    return this.work.run(() => {
      if (did.broken === 1) throw new Error('the line to the database broke');
      return Promise.resolve({ time: did.broken });
    });
  }

  /** Does its work, and can't tell. */
  @Post('late')
  async late(): Promise<object> {
    await this.work.run(() => Promise.resolve((did.late += 1)));
    throw new Error('the view broke');
  }

  @Post('refused')
  refused(): object {
    did.refused += 1;
    if (did.refused === 1) throw RefusalError.of('action_not_allowed');
    return { time: did.refused };
  }
}

let test: TestApp;
let nele: SignedInAgent;
let sofie: SignedInAgent;
let lieve: SignedInAgent;

beforeAll(async () => {
  test = await startTestApp({ controllers: [OnceController] });
  nele = await test.signIn('medewerker.houthalen-helchteren');
  sofie = await test.signIn('medewerker.eeklo');
  lieve = await test.signIn('behandelaar.abb');
});

afterAll(() => test.close());

const post = (agent: SignedInAgent, path: string, key: string, body?: object) =>
  agent.post(path, body).set('Idempotency-Key', `"${key}"`);

/** A first request that has arrived and waits until it is let through. */
async function slowly(key: string, path = '/once/slow'): Promise<{ first: Promise<Response>; open: () => void }> {
  let open: () => void = () => undefined;
  gate = new Promise((resolve) => (open = resolve));
  const arrived = new Promise<void>((resolve) => (reached = resolve));
  const first = post(nele, path, key).then((answer) => answer);
  await arrived;
  return { first, open };
}

describe('a request that comes again with its key', () => {
  it('sends one message, and is answered as the first time', async () => {
    const { id } = await fileApplication(nele);
    const send = () => post(nele, `/applications/${id}/messages`, 'message-1', { text: 'Wie belt ons?' }).expect(201);
    const first = await send();
    const second = await send();
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(second.headers['idempotent-replayed']).toBe('true');
    expect(second.text).toBe(first.text);
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
    const { body } = await lieve.get(`/applications/${id}/messages`).expect(200);
    expect((body as Page<MessageView>).items.map(({ text }) => text)).toEqual(['Wie belt ons?']);
  });

  it('files an application once, and tells the same version and reference', async () => {
    const draft = await startDraft(sofie, 'ps-demo', (await ledPartnership(sofie)).id);
    const { id, version } = await fillIn(sofie, draft.id);
    const submit = () => post(sofie, `/applications/${id}/submit`, 'submit-1').set('If-Match', `"${version}"`);
    const [one, other] = [await submit().expect(200), await submit().expect(200)];
    expect(other.body).toEqual(one.body);
    expect(other.headers['etag']).toBe(one.headers['etag']);
    await sofie.post(`/applications/${id}/submit`).expect(409);
  });

  it('waits for the first, which a second click of the same button finds under way', async () => {
    const { first, open } = await slowly('slow-1');
    const second = post(nele, '/once/slow', 'slow-1').then((answer) => answer);
    await setTimeout(300);
    open();
    expect((await first).body).toEqual({ time: 1 });
    const { body, headers } = await second;
    expect([body, headers['idempotent-replayed']]).toEqual([{ time: 1 }, 'true']);
    expect(did.slow).toBe(1);
  });

  it('is told that the first is under way when that takes long', async () => {
    const { first, open } = await slowly('slow-2');
    const before = did.slow;
    const { body, headers } = await post(nele, '/once/slow', 'slow-2').expect(409);
    expect(body).toMatchObject({ code: 'request_under_way', title: 'Nog bezig' });
    expect(headers['retry-after']).toBe('1');
    open();
    await first;
    expect(did.slow).toBe(before);
  });

  it('has no body when the first had none', async () => {
    await post(nele, '/once/nothing', 'nothing-1').expect(204, {});
    const { headers } = await post(nele, '/once/nothing', 'nothing-1').expect(204, {});
    expect(headers['idempotent-replayed']).toBe('true');
    expect(did.nothing).toBe(1);
  });

  it('is judged anew when the first was refused or broke before it wrote anything', async () => {
    await post(nele, '/once/refused', 'refused-1').expect(409);
    await post(nele, '/once/refused', 'refused-1').expect(201, { time: 2 });
    await post(nele, '/once/broken', 'broken-1').expect(500);
    await post(nele, '/once/broken', 'broken-1').expect(201, { time: 2 });
  });

  it('is told so when the first did its work and could not answer', async () => {
    await post(nele, '/once/late', 'late-1').expect(500);
    const { body } = await post(nele, '/once/late', 'late-1').expect(409);
    expect(body).toMatchObject({ code: 'request_already_done', title: 'Al gebeurd' });
    expect(did.late).toBe(1);
  });

  it('runs again when the server was cut off before it wrote anything, once that is sure', async () => {
    const began = `insert into kept_answer (person_id, key, request, begun_at)
                   select person_id, 'cut-1', request, begun_at from kept_answer where key = 'slow-1'`;
    await test.dataSource.query(began);
    await post(nele, '/once/slow', 'cut-1').expect(409);
    await test.dataSource.query(
      `update kept_answer set begun_at = begun_at - interval '3 minutes' where key = 'cut-1'`,
    );
    const before = did.slow;
    await post(nele, '/once/slow', 'cut-1').expect(201, { time: before + 1 });
  });

  it('undoes what the first does so late that its key was taken over', async () => {
    const { first, open } = await slowly('late-2', '/once/written');
    await test.dataSource.query(
      `update kept_answer set begun_at = begun_at - interval '3 minutes' where key = 'late-2'`,
    );
    open();
    const late = await first;
    expect([late.status, (late.body as { code: string }).code]).toEqual([409, 'request_under_way']);
    const { body } = await post(nele, '/once/written', 'late-2').expect(201);
    expect((await post(nele, '/once/written', 'late-2').expect(201)).body).toEqual(body);
  });
});

describe('a key', () => {
  it('belongs to one request', async () => {
    await post(nele, '/once/nothing', 'one-1').expect(204);
    const { body } = await post(nele, '/once/slow', 'one-1').expect(422);
    expect(body.code).toBe('idempotency_key_reused');
  });

  it('belongs to one person', async () => {
    const before = did.slow;
    await post(nele, '/once/slow', 'two-1').expect(201, { time: before + 1 });
    await post(sofie, '/once/slow', 'two-1').expect(201, { time: before + 2 });
  });

  it('is refused when it can not be read, and nothing is done', async () => {
    const before = did.nothing;
    const { body } = await nele.post('/once/nothing').set('Idempotency-Key', 'a b').expect(400);
    expect(body.code).toBe('idempotency_key_malformed');
    expect(did.nothing).toBe(before);
  });

  it('opens nothing to who may not, or without the token of the session', async () => {
    await post(nele, '/once/nothing', 'three-1').expect(204);
    const forged = post(nele, '/once/nothing', 'three-1').set('X-CSRF-Token', 'made up');
    expect((await forged.expect(403)).body.code).toBe('csrf_failed');
  });

  it('and its answer are forgotten after a day', async () => {
    await post(nele, '/once/nothing', 'old-1').expect(204);
    const left = async (): Promise<number> =>
      (await test.dataSource.query<unknown[]>(`select 1 from kept_answer where key = 'old-1'`)).length;
    await test.app.get(Jobs).run('idempotency.forget');
    expect(await left()).toBe(1);
    await test.dataSource.query(`update kept_answer set begun_at = begun_at - interval '25 hours' where key = 'old-1'`);
    await test.app.get(Jobs).run('idempotency.forget');
    expect(await left()).toBe(0);
  });

  it('of who signs out or takes another capacity leaves no token behind', async () => {
    const bart = await test.signIn('beleid.abb');
    await bart.put('/me/capacity', { capacityId: bart.me.capacity.id }).set('Idempotency-Key', '"me-1"').expect(200);
    const csrf = { 'X-CSRF-Token': bart.me.csrfToken };
    await post(bart, '/auth/logout', 'logout-1').set(csrf).expect(200);
    const kept = await test.dataSource.query<unknown[]>(`select 1 from kept_answer where key in ('me-1', 'logout-1')`);
    expect(kept).toEqual([]);
  });
});
