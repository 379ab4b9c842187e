import type { CallSummary, CallView } from '@samenspoor/contracts/calls/call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { callWindowOf } from '@samenspoor/contracts/calls/call-window';
import { callPhase } from '@samenspoor/domain/calls/call-window';
import request from 'supertest';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());
afterEach(() => test.clock.release());

const get = (path: string) => request(test.address).get(`/api/v1${path}`);
const call = async (code: string): Promise<CallView> => (await get(`/calls/${code}`).expect(200)).body as CallView;

describe('the list of calls', () => {
  it('shows the open call first, then the closed ones from late to early', async () => {
    const { body } = await get('/calls').expect(200);
    const { items, next } = body as Page<CallSummary>;
    expect(items.map(({ code, phase }) => [code, phase])).toEqual([
      ['ps-demo', 'open'],
      ['ps-2024', 'closed'],
      ['ps-2023', 'closed'],
      ['ps-2022', 'closed'],
    ]);
    expect(next).toBeNull();
  });

  it('shows the same calls page by page', async () => {
    const first = (await get('/calls?limit=3')).body as Page<CallSummary>;
    const second = (await get(`/calls?limit=3&cursor=${first.next}`)).body as Page<CallSummary>;
    expect([...first.items, ...second.items].map(({ code }) => code)).toEqual([
      'ps-demo',
      'ps-2024',
      'ps-2023',
      'ps-2022',
    ]);
    expect(second.next).toBeNull();
  });

  it.each(['2022-03-31T21:59:59Z', '2024-05-06T09:59:59.999Z', '2024-05-06T10:00:00Z', '2023-06-01T00:00:00Z'])(
    'agrees with the rule about the phase of each call at %s',
    async (instant) => {
      test.clock.stopAt(instant);
      const { items } = (await get('/calls')).body as Page<CallSummary>;
      for (const call of items) expect(call.phase).toBe(callPhase(callWindowOf(call), new Date(instant)));
      const places = items.map(({ phase }) => ['open', 'announced', 'closed'].indexOf(phase));
      expect(places).toEqual([...places].sort());
    },
  );

  it.each(['WzEsMl0', 'WzEsImEiLCJiIl0', 'WzFlNDAwLDEsImIiXQ'])('refuses the cursor %s', async (cursor) => {
    await get(`/calls?cursor=${cursor}`).expect(400);
  });
});

describe('a call', () => {
  it('gives instants in UTC and days as days', async () => {
    expect(await call('ps-2024')).toMatchObject({
      code: 'ps-2024',
      programmeCode: 'plan-samenleven',
      year: 2024,
      opensAt: '2024-04-21T22:00:00.000Z',
      closesAt: '2024-05-06T10:00:00.000Z',
      periodStart: '2024-10-01',
      periodEnd: '2025-09-30',
      demo: false,
    });
  });

  it('funds 19 themes with 27 rows in the first year', async () => {
    const funded = (await call('ps-2022')).themes.filter(({ indicators }) => indicators.length > 0);
    expect(funded).toHaveLength(19);
    expect(funded.flatMap(({ indicators }) => indicators)).toHaveLength(27);
  });

  it('shows every theme, with rows, prices and ceiling where it is funded', async () => {
    const { themes } = await call('ps-demo');
    expect(themes.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => String(index + 1)));
    expect(themes.find(({ number }) => number === '1')).toMatchObject({ ceilingCents: 0, indicators: [] });
    expect(themes.find(({ number }) => number === '9')).toMatchObject({
      ceilingCents: 17_062_500,
      objectiveNumber: '4',
      indicators: [{ code: '9a', unitPriceCents: 65_000, maxUnits: 263 }],
    });
    expect(themes.find(({ number }) => number === '17')?.indicators.map(({ code }) => code)).toEqual(['17a', '17b']);
  });

  it('is not found by another code', async () => {
    expect((await get('/calls/ps-1999').expect(404)).body).toMatchObject({ code: 'not_found' });
  });
});
