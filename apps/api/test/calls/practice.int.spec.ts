import type { EligibilityView } from '@samenspoor/contracts/applications/eligibility-view';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { fillIn, grantApplication, ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { type TestApp, startTestApp } from '../support/test-app';
import { fullDraft, local, managed, publishedCall, submitAt } from './official-calls';

const WHILE_OPEN = new Date('2026-02-02T10:00:00Z');

let test: TestApp;
let els: SignedInAgent;
let practice: string;

beforeAll(async () => {
  test = await startTestApp();
  els = await test.signIn('behandelaar.abb');
  test.clock.stopAt('2025-12-01T10:00:00Z');
  const { periodStart, periodEnd } = await managed(els, 'ps-demo');
  const window = { opens: local('2026-01-01T00:00:00'), closes: local('2026-05-06T12:00:00') };
  ({
    settings: { code: practice },
  } = await publishedCall(els, { ...window, periodStart, periodEnd, practice: true }));
});

afterAll(() => test.close());

describe('what is granted in a practice call', () => {
  it('counts in no figure, and opens no trajectory', async () => {
    const an = await test.signIn('medewerker.houthalen-helchteren');
    const coordinator = await test.signIn('coordinator.limburg');
    const seen = async () => ({
      figures: (await els.get('/portfolio/summary').expect(200)).body as object,
      trajectories: ((await coordinator.get('/trajectories').expect(200)).body as Page<object>).items.length,
    });
    const before = await seen();
    const id = await fullDraft(an, practice);
    expect(await submitAt(test, an, id, WHILE_OPEN)).toMatchObject({ status: 200 });
    const granted = await grantApplication(els, id);
    expect(granted.totals.grantedCents).toBeGreaterThan(0);
    expect(await seen()).toEqual(before);
    const opened = await test.dataSource.query<object[]>('select 1 from trajectory where application_id = $1', [id]);
    expect(opened).toEqual([]);
  });
});

describe('a partnership that exercised', () => {
  it('holds its lead nowhere else', async () => {
    test.clock.stopAt(WHILE_OPEN.toISOString());
    const sofie = await test.signIn('medewerker.eeklo');
    const partnership = await ledPartnership(sofie);
    const together = await startDraft(sofie, practice, partnership.id);
    await fillIn(sofie, together.id);
    await sofie.post(`/applications/${together.id}/submit`).expect(200);
    const oneOnly = async (call: string): Promise<boolean | undefined> => {
      const { id } = await startDraft(sofie, call);
      const { rules } = (await sofie.get(`/applications/${id}/eligibility`).expect(200)).body as EligibilityView;
      return rules.find(({ code }) => code === 'one_partnership_per_municipality')?.satisfied;
    };
    test.clock.release();
    expect(await oneOnly('ps-demo')).toBe(true);
  });
});
