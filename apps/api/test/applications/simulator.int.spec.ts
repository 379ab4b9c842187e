import type { SimulationView } from '@samenspoor/contracts/applications/simulator';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { formatCount } from '@samenspoor/domain/kernel/format';
import request from 'supertest';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

const GENK = '71016';
const EEKLO = '43005';
const HASSELT_BEFORE_ITS_MERGER = '71022';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

const post = (body: object) => request(test.address).post('/api/v1/simulations').send(body);
const run = async (body: object): Promise<SimulationView> =>
  (await post({ callCode: 'ps-demo', ...body }).expect(200)).body as SimulationView;
const refused = async (status: number, body: object): Promise<Problem> =>
  (await post({ callCode: 'ps-demo', ...body }).expect(status)).body as Problem;

/** A place of the demo in the reference region of another, with fewer inhabitants of non-EU-14 origin than the threshold. */
async function smallNeighbour(nis: string): Promise<string> {
  const [row] = await test.dataSource.query<{ code: string }[]>(
    `select g.code from local_government g
     join local_government l on l.code = $1 and l.valid_to is null and l.reference_region_code = g.reference_region_code
     join origin_figure f on f.local_government_id = g.id
     where g.valid_to is null and f.count <= 7500 limit 1`,
    [nis],
  );
  return row?.code ?? '';
}

describe('a calculation for everybody', () => {
  it('needs no account, and explains each rule', async () => {
    const view = await run({ applicant: GENK });
    expect(view.members).toEqual([expect.objectContaining({ code: GENK, name: 'Genk', kind: 'municipality' })]);
    expect(view.members[0]?.population).toBeGreaterThan(7_500);
    expect(view.members[0]?.originPercent).toBe(100);
    expect(view).toMatchObject({
      originThreshold: 7_500,
      originPercent: 100,
      demo: true,
      eligibility: { eligible: true },
    });
    expect(view.eligibility.rules.every(({ explanation }) => explanation.endsWith('.'))).toBe(true);
  });

  it('tells nobody how many people of origin a municipality has', async () => {
    const rows = await test.dataSource.query<{ code: string; count: number; year: number }[]>(
      `select g.code, f.count, f.year from local_government g join origin_figure f on f.local_government_id = g.id
       where g.valid_to is null and f.count > 100 order by g.code limit 15`,
    );
    for (const { code, count, year } of rows) {
      const view = await run({ applicant: code });
      if (view.originYear !== year) continue;
      const told = JSON.stringify({ ...view, totals: null, members: view.members.map(({ id: _, ...rest }) => rest) });
      expect(told).not.toMatch(new RegExp(`\\b(${count}|${formatCount(count)})\\b`));
      const known = count > 7_500 ? 100 : Math.min(99, Math.floor(count / 75));
      expect([view.members[0]?.originPercent, view.originPercent]).toEqual([known, known]);
    }
  });

  it('works the amounts out as an application does', async () => {
    const view = await run({
      applicant: GENK,
      lines: [
        { indicatorCode: '5a', currentReach: 40, plannedReach: 100 },
        { indicatorCode: '17a', currentReach: 0, plannedReach: 20 },
      ],
    });
    expect(view.rows.map(({ flemishContributionCents }) => flemishContributionCents)).toEqual([600_000, 180_000]);
    expect(view.totals).toMatchObject({ flemishContributionCents: 780_000, ownContributionCents: 780_000 });
    expect(view.totals).toMatchObject({ projectCostCents: 1_560_000, chosenThemes: 2 });
  });

  it('tells what an application would be refused for, at its place', async () => {
    const view = await run({
      applicant: GENK,
      lines: [
        { indicatorCode: '99a', currentReach: 0, plannedReach: 1 },
        { indicatorCode: '5a', currentReach: 0, plannedReach: 9_999 },
      ],
    });
    expect(view.refusals.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unknown_theme', '/lines/0/indicatorCode'],
      ['row_maximum_exceeded', '/lines/1/plannedReach'],
      ['theme_ceiling_exceeded', '/lines/1/plannedReach'],
    ]);
  });

  it('judges a partnership together, with the incentive for working with smaller ones', async () => {
    const neighbour = await smallNeighbour(GENK);
    const view = await run({ applicant: GENK, partners: [neighbour] });
    expect(view.members.map(({ code }) => code)).toEqual([GENK, neighbour]);
    expect(view.eligibility.eligible).toBe(true);
    expect(view.incentives).toEqual([expect.objectContaining({ amountCents: 1_000_000 })]);
    expect(view.totals.askedCents).toBe(1_000_000);
    const far = await run({ applicant: GENK, partners: [EEKLO] });
    expect(far.eligibility.rules.filter(({ satisfied }) => !satisfied).map(({ code }) => code)).toEqual([
      'same_reference_region',
    ]);
  });

  it('does not tell who already takes part elsewhere', async () => {
    const view = await run({ applicant: 'vgc' });
    expect(view.eligibility.eligible).toBe(true);
    const codes = (await run({ applicant: GENK })).eligibility.rules.map(({ code }) => code);
    expect(codes).not.toContain('one_partnership_per_municipality');
  });

  it('leaves nothing behind', async () => {
    const count = (): Promise<unknown> =>
      test.dataSource.query('select (select count(*) from application), (select count(*) from audit_entry)');
    const before = await count();
    await run({ applicant: GENK, lines: [{ indicatorCode: '5a', currentReach: 0, plannedReach: 1 }] });
    expect(await count()).toEqual(before);
  });
});

describe('a calculation that cannot be made', () => {
  it('says what is wrong with who it is for', async () => {
    const merged = await refused(422, { applicant: HASSELT_BEFORE_ITS_MERGER });
    expect(merged).toMatchObject({ code: 'merged_local_government', errors: [{ pointer: '/applicant' }] });
    expect(merged.detail).toContain('Kies de nieuwe gemeente.');
    const several = await refused(422, { applicant: GENK, partners: ['00000', GENK] });
    expect(several.errors.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unknown_local_government', '/partners/0'],
      ['doubled_local_government', '/partners/1'],
    ]);
  });

  it('says that the call does not exist', async () => {
    expect((await refused(422, { callCode: 'ps-1999', applicant: GENK })).code).toBe('unknown_call');
  });

  it('says which field has the wrong shape', async () => {
    const bad = { applicant: 71016, partners: 'alle', extra: 1, lines: [{ indicatorCode: '5a', plannedReach: -1.5 }] };
    const problem = await refused(400, bad);
    expect(problem.code).toBe('validation_failed');
    expect(problem.errors.map(({ pointer, code }) => [pointer, code]).sort()).toEqual([
      ['/applicant', 'not_a_text'],
      ['/extra', 'unknown_field'],
      ['/lines/0/currentReach', 'required'],
      ['/lines/0/plannedReach', 'not_an_integer'],
      ['/partners', 'not_an_array'],
    ]);
    const many = Array.from({ length: 201 }, () => ({ indicatorCode: '5a', currentReach: 0, plannedReach: 0 }));
    expect((await refused(400, { applicant: GENK, lines: many })).errors[0]?.code).toBe('too_many_items');
  });
});
