import { Logger } from '@nestjs/common';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { AwardView } from '@samenspoor/contracts/assessment/award';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { type TestApp, startTestApp } from '../support/test-app';
import { draft, signInAll, submitted } from './filed-application';

let test: TestApp;
let people: Awaited<ReturnType<typeof signInPeople>>;
let municipality: SignedInAgent;
let handler: SignedInAgent;

const signInPeople = (app: TestApp) =>
  signInAll(
    app,
    'medewerker.houthalen-helchteren',
    'medewerker.wetteren',
    'behandelaar.abb',
    'beleid.abb',
    'auditor',
    'beheerder',
    'coordinator.limburg',
    'expert.limburg',
  );

beforeAll(async () => {
  test = await startTestApp();
  people = await signInPeople(test);
  municipality = people['medewerker.houthalen-helchteren'];
  handler = people['behandelaar.abb'];
});

afterAll(() => test.close());

/** Each test files its own application: there is one per applicant and call. */
afterEach(async () => {
  await test.dataSource.query('delete from application');
});

const filed = (): Promise<ApplicationView> => submitted(municipality);

async function admitted(): Promise<ApplicationView> {
  const { id } = await filed();
  const answer = await handler.post(`/applications/${id}/admissibility`, { admissible: true }).expect(200);
  return answer.body as ApplicationView;
}

const codesAt = (body: { errors: { pointer: string; code: string }[] }): string[] =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('admissibility', () => {
  it('is judged by a case handler, and seen by the applicant', async () => {
    const { id } = await filed();
    const answer = await handler.post(`/applications/${id}/admissibility`, { admissible: true }).expect(200);
    expect(answer.body).toMatchObject({ id, state: 'admissible' });
    const seen = await municipality.get(`/applications/${id}`).expect(200);
    expect(seen.body).toMatchObject({ state: 'admissible', admissibility: { admissible: true, reason: null } });
  });

  it('needs a reason to say no, and keeps it', async () => {
    const { id } = await filed();
    const refused = await handler.post(`/applications/${id}/admissibility`, { admissible: false, reason: '  ' });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'reason_required' });
    expect(codesAt(refused.body)).toEqual(['/reason reason_required']);
    const body = { admissible: false, reason: 'Het besluit ontbreekt.' };
    await handler.post(`/applications/${id}/admissibility`, body).expect(200);
    const seen = await municipality.get(`/applications/${id}`);
    expect(seen.body).toMatchObject({ state: 'inadmissible', admissibility: body });
  });

  it('is judged once', async () => {
    const { id } = await admitted();
    const again = await handler.post(`/applications/${id}/admissibility`, { admissible: false, reason: 'Nee.' });
    expect(again.status).toBe(409);
    expect(again.body.code).toBe('action_not_allowed');
  });

  it('is refused on a stale version, with what changed', async () => {
    const { id, version } = await filed();
    const stale = await handler
      .post(`/applications/${id}/admissibility`, { admissible: true })
      .set('If-Match', `"${version - 1}"`);
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ code: 'stale_version', changed: ['state'] });
    const fresh = handler.post(`/applications/${id}/admissibility`, { admissible: true });
    await fresh.set('If-Match', `"${version}"`).expect(200);
  });

  it.each([
    [{}, ['/admissible required']],
    [{ admissible: 'ja' }, ['/admissible not_a_boolean']],
    [{ admissible: true, extra: 1 }, ['/extra unknown_field']],
  ])('refuses the body %j', async (body, expected) => {
    const { id } = await filed();
    const answer = await handler.post(`/applications/${id}/admissibility`, body);
    expect(answer.status).toBe(400);
    expect(codesAt(answer.body)).toEqual(expected);
  });
});

describe('the award in preparation', () => {
  it('starts from all that was asked', async () => {
    const { id } = await admitted();
    const answer = await handler.get(`/applications/${id}/award`).expect(200);
    const award = answer.body as AwardView;
    expect(answer.headers['etag']).toBe('"0"');
    expect(award).toMatchObject({ version: 0, prefilled: true, askedCents: award.grantedCents });
    expect(award.lines.map(({ indicatorCode, grantedUnits }) => `${indicatorCode} ${grantedUnits}`)).toEqual([
      '2a 1',
      '5a 100',
      '9a 50',
      '17a 9',
    ]);
  });

  it('is replaced as a whole; amounts left out follow from the price', async () => {
    const { id } = await admitted();
    const lines = [
      { indicatorCode: '5a', grantedUnits: 60 },
      { indicatorCode: '9a', grantedUnits: 50, grantedCents: 3_000_001 },
    ];
    const answer = await handler.put(`/applications/${id}/award-lines`, lines).expect(200);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({ prefilled: false, grantedCents: 360_000 + 3_000_001 });
    const read = await handler.get(`/applications/${id}/award`).expect(200);
    expect(read.body).toEqual(answer.body);
  });

  it('stays the same when it is saved twice', async () => {
    const { id } = await admitted();
    const lines = [{ indicatorCode: '5a', grantedUnits: 60 }];
    await handler.put(`/applications/${id}/award-lines`, lines).expect(200);
    const again = await handler.put(`/applications/${id}/award-lines`, lines).expect(200);
    expect(again.headers['etag']).toBe('"1"');
  });

  it('is refused on a stale version, with what changed', async () => {
    const { id } = await admitted();
    const lines = (units: number) => [{ indicatorCode: '5a', grantedUnits: units }];
    await handler.put(`/applications/${id}/award-lines`, lines(60)).set('If-Match', '"0"').expect(200);
    const stale = await handler.put(`/applications/${id}/award-lines`, lines(50)).set('If-Match', '"0"');
    expect(stale.status).toBe(412);
    expect(stale.body.changed).toEqual(['award/17a', 'award/2a', 'award/5a', 'award/9a']);
    const kept = await handler.get(`/applications/${id}/award`);
    expect(kept.body.lines.find((line: { indicatorCode: string }) => line.indicatorCode === '5a').grantedUnits).toBe(
      60,
    );
  });

  it.each([
    ['more than asked', [{ indicatorCode: '5a', grantedUnits: 101 }], ['/0/grantedUnits granted_above_asked']],
    ['an unknown row', [{ indicatorCode: '99z', grantedUnits: 1 }], ['/0/indicatorCode unknown_award_line']],
    ['a row not asked', [{ indicatorCode: '7a', grantedUnits: 1 }], ['/0/indicatorCode unknown_award_line']],
    [
      'more money than asked',
      [{ indicatorCode: '5a', grantedUnits: 100, grantedCents: 600_001 }],
      ['/0/grantedCents granted_above_asked'],
    ],
    [
      'money without units',
      [{ indicatorCode: '5a', grantedUnits: 0, grantedCents: 1 }],
      ['/0/grantedCents granted_amount_without_units'],
    ],
  ])('refuses %s and keeps nothing of it', async (_, lines, expected) => {
    const { id } = await admitted();
    const answer = await handler.put(`/applications/${id}/award-lines`, lines);
    expect(answer.status).toBe(422);
    expect(codesAt(answer.body)).toEqual(expected);
    expect((await handler.get(`/applications/${id}/award`)).body).toMatchObject({ version: 0, prefilled: true });
  });

  it.each([
    [{ not: 'a list' }, [' not_an_array']],
    [[{ indicatorCode: '5a', grantedUnits: -1 }], ['/0/grantedUnits below_minimum']],
    [[{ indicatorCode: '5a', grantedUnits: 1.5 }], ['/0/grantedUnits not_an_integer']],
    [[{ indicatorCode: '5a', grantedUnits: '7' }], ['/0/grantedUnits not_an_integer']],
    [[{ indicatorCode: '5a', grantedUnits: 1e12 }], ['/0/grantedUnits above_maximum']],
    [[{ indicatorCode: '5a', grantedUnits: 1, total: 5 }], ['/0/total unknown_field']],
  ])('refuses the body %j', async (body, expected) => {
    const { id } = await admitted();
    const answer = await handler.put(`/applications/${id}/award-lines`, body);
    expect(answer.status).toBe(400);
    expect(codesAt(answer.body)).toEqual(expected);
  });

  it('waits for the admissibility, and ends with the decision', async () => {
    const { id } = await filed();
    const lines = [{ indicatorCode: '5a', grantedUnits: 60 }];
    const early = await handler.put(`/applications/${id}/award-lines`, lines);
    expect([early.status, early.body.code]).toEqual([409, 'not_admissible_yet']);
    await handler.post(`/applications/${id}/admissibility`, { admissible: true }).expect(200);
    await handler.post(`/applications/${id}/decision`, { outcome: 'granted' }).expect(200);
    const late = await handler.put(`/applications/${id}/award-lines`, lines);
    expect([late.status, late.body.code]).toEqual([409, 'already_decided']);
  });
});

describe('the decision', () => {
  it('grants the prefilled award when nothing was saved, and shows it beside what was asked', async () => {
    const { id, version } = await admitted();
    const answer = await handler.post(`/applications/${id}/decision`, { outcome: 'granted' }).expect(200);
    expect(answer.headers['etag']).toBe(`"${version + 1}"`);
    const seen = (await municipality.get(`/applications/${id}`).expect(200)).body as ApplicationView;
    expect(seen).toMatchObject({ state: 'granted', decision: { outcome: 'granted', reason: null } });
    expect(seen.totals.grantedCents).toBe(seen.totals.flemishContributionCents);
    expect(seen.lines.find((line) => line.indicatorCode === '5a')).toMatchObject({
      plannedReach: 100,
      grantedUnits: 100,
      grantedCents: 600_000,
      targetReach: 140,
    });
  });

  it('grants the award as it was saved', async () => {
    const { id } = await admitted();
    await handler.put(`/applications/${id}/award-lines`, [{ indicatorCode: '5a', grantedUnits: 60 }]).expect(200);
    await handler.post(`/applications/${id}/decision`, { outcome: 'granted', awardVersion: 1 }).expect(200);
    const seen = (await municipality.get(`/applications/${id}`)).body as ApplicationView;
    expect(seen.totals.grantedCents).toBe(360_000);
    expect(seen.lines.find((line) => line.indicatorCode === '9a')).toMatchObject({ grantedUnits: 0, targetReach: 0 });
  });

  it('refuses with a reason, and shows nothing of the proposal that was not followed', async () => {
    const { id } = await admitted();
    await handler.put(`/applications/${id}/award-lines`, [{ indicatorCode: '5a', grantedUnits: 61 }]).expect(200);
    const bare = await handler.post(`/applications/${id}/decision`, { outcome: 'refused' });
    expect([bare.status, bare.body.code]).toEqual([422, 'reason_required']);
    const body = { outcome: 'refused', reason: 'De enveloppe is op.' };
    await handler.post(`/applications/${id}/decision`, body).expect(200);
    const seen = await municipality.get(`/applications/${id}`);
    expect(seen.body).toMatchObject({ state: 'refused', decision: body, totals: { grantedCents: 0 } });
    expect(JSON.stringify(seen.body)).not.toContain('"grantedUnits":61');
    expect(await trajectoriesOf(id)).toEqual([]);
  });

  it('is taken once, also by two at the same moment', async () => {
    const { id } = await admitted();
    const answers = await Promise.all([
      handler.post(`/applications/${id}/decision`, { outcome: 'granted' }),
      handler.post(`/applications/${id}/decision`, { outcome: 'granted' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('already_decided');
    expect(await trajectoriesOf(id)).toHaveLength(3);
  });

  it('needs at least one granted unit', async () => {
    const { id } = await admitted();
    await handler.put(`/applications/${id}/award-lines`, [{ indicatorCode: '5a', grantedUnits: 0 }]).expect(200);
    const answer = await handler.post(`/applications/${id}/decision`, { outcome: 'granted' });
    expect([answer.status, answer.body.code]).toEqual([422, 'nothing_granted']);
  });

  it('waits for the admissibility', async () => {
    const { id } = await filed();
    const answer = await handler.post(`/applications/${id}/decision`, { outcome: 'granted' });
    expect([answer.status, answer.body.code]).toEqual([409, 'not_admissible_yet']);
  });

  it('is refused on a stale application or a stale award', async () => {
    const { id, version } = await admitted();
    const stale = handler.post(`/applications/${id}/decision`, { outcome: 'granted' });
    expect((await stale.set('If-Match', `"${version - 1}"`)).status).toBe(412);
    await handler.put(`/applications/${id}/award-lines`, [{ indicatorCode: '5a', grantedUnits: 60 }]).expect(200);
    const other = await handler.post(`/applications/${id}/decision`, { outcome: 'granted', awardVersion: 0 });
    expect([other.status, other.body.code]).toEqual([412, 'stale_version']);
    expect((await handler.get(`/applications/${id}`)).body.state).toBe('admissible');
  });

  it.each([
    [{}, ['/outcome required']],
    [{ outcome: 'maybe' }, ['/outcome not_one_of']],
    [{ outcome: 'granted', grantedCents: 1 }, ['/grantedCents unknown_field']],
  ])('refuses the body %j', async (body, expected) => {
    const { id } = await admitted();
    const answer = await handler.post(`/applications/${id}/decision`, body);
    expect(answer.status).toBe(400);
    expect(codesAt(answer.body)).toEqual(expected);
  });

  it('opens the trajectories in the same transaction: when they fail, nothing was decided', async () => {
    const { id } = await admitted();
    Logger.overrideLogger(false);
    await test.dataSource.query('alter table trajectory_goal add constraint fails check (granted_units < 0) not valid');
    const answer = await handler.post(`/applications/${id}/decision`, { outcome: 'granted' });
    await test.dataSource.query('alter table trajectory_goal drop constraint fails');
    expect(answer.status).toBe(500);
    expect((await handler.get(`/applications/${id}`)).body).toMatchObject({ state: 'admissible', decision: null });
    expect((await handler.get(`/applications/${id}/award`)).body.version).toBe(0);
  });
});

describe('the confirmation', () => {
  const pdfOf = (agent: SignedInAgent, id: string) => agent.get(`/applications/${id}/confirmation.pdf`);

  it('does not exist before the decision, for nobody', async () => {
    const { id } = await admitted();
    for (const agent of [municipality, handler, people.auditor]) expect((await pdfOf(agent, id)).status).toBe(404);
  });

  it('is a PDF after it, for the applicant and the ministry', async () => {
    const { id, reference } = await admitted();
    await handler.post(`/applications/${id}/decision`, { outcome: 'granted' }).expect(200);
    for (const agent of [municipality, handler, people['beleid.abb']]) {
      const answer = await pdfOf(agent, id).expect(200).expect('Content-Type', 'application/pdf');
      expect((answer.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
      expect(answer.headers['content-disposition']).toContain(`bevestiging-${reference}.pdf`);
    }
    expect((await pdfOf(people['medewerker.wetteren'], id)).status).toBe(404);
    expect((await pdfOf(people['coordinator.limburg'], id)).status).toBe(403);
  });
});

describe('who may do what', () => {
  const routes = [
    ['get', 'award', {}, ['behandelaar.abb', 'beleid.abb', 'auditor']],
    ['put', 'award-lines', [], ['behandelaar.abb']],
    ['post', 'admissibility', { admissible: true }, ['behandelaar.abb']],
    ['post', 'decision', { outcome: 'granted' }, ['behandelaar.abb']],
  ] as const;

  it.each(routes)('%s %s is forbidden to every other role', async (method, path, body, allowed) => {
    const { id } = await filed();
    for (const [name, agent] of Object.entries(people)) {
      if ((allowed as readonly string[]).includes(name)) continue;
      const url = `/applications/${id}/${path}`;
      const answer = method === 'get' ? await agent.get(url) : await agent[method](url, body);
      expect([name, answer.status, answer.body.code]).toEqual([name, 403, 'forbidden']);
    }
    expect((await handler.get(`/applications/${id}`)).body.state).toBe('submitted');
  });

  it.each(routes)('%s %s finds no draft, and nothing that is not there', async (method, path, body) => {
    const { id } = await draft(municipality);
    for (const unknown of [id, '00000000-0000-4000-8000-000000000000', 'geen-id']) {
      const url = `/applications/${unknown}/${path}`;
      const answer = method === 'get' ? await handler.get(url) : await handler[method](url, body);
      expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
    }
  });
});

async function trajectoriesOf(applicationId: string): Promise<readonly TrajectorySummary[]> {
  const answer = await handler.get(`/trajectories?applicationId=${applicationId}`).expect(200);
  return (answer.body as Page<TrajectorySummary>).items;
}
