import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { ExpertView, TrajectorySummary, TrajectoryView } from '@samenspoor/contracts/trajectories/trajectory';
import { grantApplication } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import ExcelJS from 'exceljs';
import { binary } from '../support/binary';
import { type TestApp, startTestApp } from '../support/test-app';
import { signInAll, submitted } from '../assessment/filed-application';

let test: TestApp;
let people: Awaited<ReturnType<typeof signInPeople>>;
let coordinator: SignedInAgent;
let expert: SignedInAgent;
let granted: ApplicationView;

const signInPeople = (app: TestApp) =>
  signInAll(
    app,
    'medewerker.houthalen-helchteren',
    'medewerker.eeklo',
    'coordinator.limburg',
    'expert.limburg',
    'coordinator.oost-vlaanderen',
    'expert.oost-vlaanderen',
    'behandelaar.abb',
    'beleid.abb',
    'auditor',
    'beheerder',
  );

beforeAll(async () => {
  test = await startTestApp();
  people = await signInPeople(test);
  coordinator = people['coordinator.limburg'];
  expert = people['expert.limburg'];
});

afterAll(() => test.close());

beforeEach(async () => {
  const { id } = await submitted(people['medewerker.houthalen-helchteren']);
  granted = await grantApplication(people['behandelaar.abb'], id, [
    { indicatorCode: '5a', grantedUnits: 60 },
    { indicatorCode: '9a', grantedUnits: 50 },
    { indicatorCode: '17a', grantedUnits: 0 },
    { indicatorCode: '2a', grantedUnits: 1 },
  ]);
});

afterEach(async () => {
  await test.dataSource.query('delete from application');
});

const list = async (agent: SignedInAgent, query = ''): Promise<readonly TrajectorySummary[]> =>
  ((await agent.get(`/trajectories?${query}`).expect(200)).body as Page<TrajectorySummary>).items;

const themesOf = (items: readonly TrajectorySummary[]): string[] => items.map((item) => item.themeNumber).sort();

/** The trajectory on theme 5, "Oefenkansen Nederlands". */
async function onTheme5(): Promise<TrajectorySummary> {
  const [found] = await list(coordinator, 'theme=5');
  if (!found) throw new Error('no trajectory on theme 5');
  return found;
}

async function assigned(): Promise<TrajectoryView> {
  const { id } = await onTheme5();
  return (await coordinator.patch(`/trajectories/${id}`, { expertId: expert.me.person.id }).expect(200)).body;
}

const codesAt = (body: { errors: { pointer: string; code: string }[] }): string[] =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a granted application', () => {
  it('has one trajectory per granted theme that AgII supports, in the region of the applicant', async () => {
    const items = await list(coordinator);
    expect(themesOf(items)).toEqual(['2', '5']);
    expect(items[0]).toMatchObject({
      applicationId: granted.id,
      applicationReference: granted.reference,
      localGovernmentName: 'Houthalen-Helchteren',
      supportRegionCode: 'limburg',
      phase: 'intake',
      expertId: null,
      nextStep: null,
    });
  });

  it('is guided by the agency of the city itself in Antwerp (decision 6)', async () => {
    const antwerp = await test.signIn('medewerker.antwerpen');
    const { id } = await submitted(antwerp);
    const handler = people['behandelaar.abb'];
    await grantApplication(handler, id);
    const ofCity = await list(await test.signIn('coordinator.stad-antwerpen'));
    expect(ofCity.map(({ supportRegionCode }) => supportRegionCode)).toEqual(Array(3).fill('stad-antwerpen'));
    expect(await list(await test.signIn('coordinator.antwerpen'))).toEqual([]);
    expect(themesOf(await list(antwerp))).toEqual(['17', '2', '5']);
    expect(themesOf(await list(handler, `applicationId=${id}`))).toEqual(['17', '2', '5']);
  });

  it('gives each its granted rows as goals', async () => {
    const { id } = await onTheme5();
    const answer = await people['medewerker.houthalen-helchteren'].get(`/trajectories/${id}`).expect(200);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body.goals).toEqual([
      expect.objectContaining({ indicatorCode: '5a', currentReach: 40, grantedUnits: 60, targetReach: 100 }),
    ]);
    expect(answer.body.actions).toEqual([]);
  });
});

describe('the list', () => {
  it('holds those of the own region for AgII, of the own file for a municipality, and all for the ministry', async () => {
    expect(themesOf(await list(people['medewerker.houthalen-helchteren']))).toEqual(['2', '5']);
    expect(themesOf(await list(people['behandelaar.abb']))).toEqual(['2', '5']);
    expect(themesOf(await list(people.auditor, `applicationId=${granted.id}`))).toEqual(['2', '5']);
    expect(await list(people['medewerker.eeklo'])).toEqual([]);
    expect(await list(people['coordinator.oost-vlaanderen'])).toEqual([]);
  });

  it('is filtered by theme, phase, expert, and what is typed', async () => {
    await assigned();
    expect(themesOf(await list(expert, 'mine=true'))).toEqual(['5']);
    expect(themesOf(await list(coordinator, 'unassigned=true'))).toEqual(['2']);
    expect(themesOf(await list(coordinator, `expertId=${expert.me.person.id}`))).toEqual(['5']);
    expect(await list(coordinator, 'phase=execution,closed')).toEqual([]);
    expect(themesOf(await list(coordinator, 'phase=intake&query=oefenkansen'))).toEqual(['5']);
    expect(await list(coordinator, 'query=%25')).toEqual([]);
  });

  it('shows the coordinator those that stand still', async () => {
    const { id } = await assigned();
    expect(themesOf(await list(coordinator, 'stuck=true'))).toEqual(['2', '5']);
    await expert.patch(`/trajectories/${id}`, { nextStep: 'Startoverleg', nextStepOn: '2099-01-01' }).expect(200);
    expect(themesOf(await list(coordinator, 'stuck=true'))).toEqual(['2']);
    await test.dataSource.query(`update trajectory set next_step_on = '2020-01-01' where id = $1`, [id]);
    expect(themesOf(await list(coordinator, 'stuck=true'))).toEqual(['2', '5']);
  });

  it('goes page by page, without losing or repeating one', async () => {
    const first = (await coordinator.get('/trajectories?limit=1').expect(200)).body as Page<TrajectorySummary>;
    const second = await coordinator.get(`/trajectories?limit=1&cursor=${first.next}`).expect(200);
    expect(themesOf([...first.items, ...second.body.items])).toEqual(['2', '5']);
    expect(second.body.next).toBeNull();
  });

  it.each(['-updatedAt', 'localGovernment', 'nextStepOn'])('goes page by page, ordered by %s', async (sort) => {
    const { id } = await onTheme5();
    await test.dataSource.query(`update trajectory set next_step_on = '2027-02-01' where id = $1`, [id]);
    const all = await list(coordinator, `sort=${sort}`);
    const first = (await coordinator.get(`/trajectories?sort=${sort}&limit=1`).expect(200))
      .body as Page<TrajectorySummary>;
    const second = await coordinator.get(`/trajectories?sort=${sort}&limit=1&cursor=${first.next}`).expect(200);
    expect([...first.items, ...second.body.items]).toEqual(all);
    if (sort === 'nextStepOn') expect(all.map(({ themeNumber }) => themeNumber)).toEqual(['5', '2']);
    await coordinator
      .get(`/trajectories?sort=${sort === 'nextStepOn' ? '-updatedAt' : 'nextStepOn'}&cursor=${first.next}`)
      .expect(400);
  });

  it.each([
    'sort=kleur',
    'phase=unknown',
    'theme=x',
    'expertId=1',
    'mine=misschien',
    'limit=0',
    'cursor=abc',
    'other=1',
    'applicationId=1',
  ])('refuses %s', async (query) => {
    const answer = await coordinator.get(`/trajectories?${query}`);
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
  });
});

describe('the list as a workbook', () => {
  const rows = async (agent: SignedInAgent, query: string): Promise<unknown[]> => {
    const answer = await agent.get(`/trajectories/export.xlsx?${query}`).buffer(true).parse(binary).expect(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(answer.body as Parameters<typeof book.xlsx.load>[0]);
    return book.worksheets[0]?.getSheetValues().slice(2) ?? [];
  };

  it('holds what the list holds, for who may see it, and leaves a trace', async () => {
    expect(await rows(coordinator, 'theme=5')).toEqual([
      expect.arrayContaining(['Houthalen-Helchteren', granted.reference, '5', 'Intake']),
    ]);
    expect(await rows(people['coordinator.oost-vlaanderen'], '')).toEqual([]);
    await people['beheerder'].get('/trajectories/export.xlsx').expect(403);
    const [trace] = await test.dataSource.query<{ subject_id: string; changes: unknown }[]>(
      `select subject_id, changes from audit_entry where action = 'list.exported' and person_name = $1`,
      [coordinator.me.person.name],
    );
    expect(trace).toMatchObject({ subject_id: coordinator.me.person.id });
    expect(trace?.changes).toEqual(expect.arrayContaining([{ field: 'theme', from: null, to: '5' }]));
  });
});

describe('assigning', () => {
  it('offers the experts of the region with their load, to the coordinator', async () => {
    const { id } = await assigned();
    const answer = await coordinator.get(`/trajectories/${id}/experts`).expect(200);
    const experts = (answer.body as Page<ExpertView>).items;
    expect(experts).toContainEqual({ id: expert.me.person.id, name: expert.me.person.name, openTrajectories: 1 });
    expect(experts.map((item) => item.id)).not.toContain(people['expert.oost-vlaanderen'].me.person.id);
    for (const agent of [expert, people['behandelaar.abb'], people['medewerker.houthalen-helchteren']])
      expect((await agent.get(`/trajectories/${id}/experts`)).status).toBe(403);
  });

  it('is done by the coordinator, and seen by all', async () => {
    const { id } = await assigned();
    const seen = await people['medewerker.houthalen-helchteren'].get(`/trajectories/${id}`);
    expect(seen.body).toMatchObject({ expertName: expert.me.person.name, version: 2 });
  });

  it('can be taken back', async () => {
    const { id } = await assigned();
    const answer = await coordinator.patch(`/trajectories/${id}`, { expertId: null }).expect(200);
    expect(answer.body).toMatchObject({ expertId: null, expertName: null });
  });

  it('is not for an expert, nor with somebody of another region', async () => {
    const { id } = await onTheme5();
    const self = await expert.patch(`/trajectories/${id}`, { expertId: expert.me.person.id });
    expect([self.status, self.body.code]).toEqual([403, 'forbidden']);
    for (const name of ['expert.oost-vlaanderen', 'beheerder'] as const) {
      const answer = await coordinator.patch(`/trajectories/${id}`, { expertId: people[name].me.person.id });
      expect(answer.status).toBe(422);
      expect(codesAt(answer.body)).toEqual(['/expertId expert_not_in_region']);
    }
  });
});

describe('guiding', () => {
  it('goes from phase to phase until it is closed', async () => {
    const { id } = await assigned();
    const phases = ['environment_analysis', 'working_group', 'action_plan', 'execution', 'evaluation', 'closed'];
    for (const phase of phases) {
      const answer = await expert.patch(`/trajectories/${id}`, { phase }).expect(200);
      expect(answer.body.phase).toBe(phase);
    }
    const late = await expert.patch(`/trajectories/${id}`, { phase: 'intake' });
    expect([late.status, late.body.code]).toEqual([409, 'trajectory_closed']);
    const contact = { on: '2026-01-05', kind: 'call', summary: 'Te laat.' };
    expect((await expert.post(`/trajectories/${id}/contacts`, contact)).body.code).toBe('trajectory_closed');
  });

  it('needs an expert first', async () => {
    const { id } = await onTheme5();
    const answer = await coordinator.patch(`/trajectories/${id}`, { phase: 'environment_analysis' });
    expect([answer.status, ...codesAt(answer.body)]).toEqual([422, '/expertId expert_required']);
    const both = { phase: 'environment_analysis', expertId: expert.me.person.id };
    await coordinator.patch(`/trajectories/${id}`, both).expect(200);
  });

  it('skips no phase', async () => {
    const { id } = await assigned();
    const answer = await expert.patch(`/trajectories/${id}`, { phase: 'execution' });
    expect([answer.status, ...codesAt(answer.body)]).toEqual([422, '/phase phase_not_reachable']);
  });

  it('has a next step with a day, that clears as one', async () => {
    const { id } = await assigned();
    const step = { nextStep: 'Werkgroep samenroepen', nextStepOn: '2026-12-01' };
    expect((await expert.patch(`/trajectories/${id}`, step).expect(200)).body).toMatchObject(step);
    const half = await expert.patch(`/trajectories/${id}`, { nextStepOn: null });
    expect([half.status, ...codesAt(half.body)]).toEqual([422, '/nextStepOn next_step_without_date']);
    const cleared = await expert.patch(`/trajectories/${id}`, { nextStep: '' }).expect(200);
    expect(cleared.body).toMatchObject({ nextStep: null, nextStepOn: null });
  });

  it('keeps everything or nothing of a request', async () => {
    const { id, version } = await assigned();
    const answer = await expert.patch(`/trajectories/${id}`, { phase: 'environment_analysis', nextStep: 'Bellen' });
    expect(answer.status).toBe(422);
    expect((await expert.get(`/trajectories/${id}`)).body).toMatchObject({ phase: 'intake', version });
  });

  it('changes nothing when nothing is new', async () => {
    const { id, version } = await assigned();
    const same = { phase: 'intake', expertId: expert.me.person.id };
    const answer = await coordinator.patch(`/trajectories/${id}`, same).expect(200);
    expect(answer.headers['etag']).toBe(`"${version}"`);
  });

  it('is refused on a stale version, with what changed', async () => {
    const { id, version } = await assigned();
    const step = { nextStep: 'Bellen', nextStepOn: '2026-12-01' };
    await expert.patch(`/trajectories/${id}`, step).set('If-Match', `"${version}"`).expect(200);
    const stale = await expert.patch(`/trajectories/${id}`, { phase: 'closed' }).set('If-Match', `"${version}"`);
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ code: 'stale_version', changed: ['nextStep', 'nextStepOn'] });
    const older = await expert.patch(`/trajectories/${id}`, { phase: 'closed' }).set('If-Match', '"1"');
    expect(older.body.changed).toEqual(['expertName', 'nextStep', 'nextStepOn']);
  });

  it.each([
    [{ phase: 'rust' }, ['/phase not_one_of']],
    [{ phase: null }, ['/phase required']],
    [{ expertId: 'x' }, ['/expertId not_an_id']],
    [{ nextStepOn: '2026-02-30' }, ['/nextStepOn not_a_date']],
    [{ nextStepOn: '1/2/2026' }, ['/nextStepOn not_a_date']],
    [{ nextStep: 7 }, ['/nextStep not_a_text']],
    [{ version: 9 }, ['/version unknown_field']],
  ])('refuses the body %j', async (body, expected) => {
    const { id } = await onTheme5();
    const answer = await expert.patch(`/trajectories/${id}`, body);
    expect(answer.status).toBe(400);
    expect(codesAt(answer.body)).toEqual(expected);
  });
});

describe('contacts', () => {
  it('are logged by AgII and read by the municipality, the latest first', async () => {
    const { id } = await assigned();
    const contact = { on: '2026-01-05', kind: 'visit', summary: ' Kennismaking met de dienst Samenleven. ' };
    await expert.post(`/trajectories/${id}/contacts`, contact).expect(201);
    await coordinator.post(`/trajectories/${id}/contacts`, { ...contact, on: '2026-02-05', kind: 'call' }).expect(201);
    const seen = await people['medewerker.houthalen-helchteren'].get(`/trajectories/${id}`).expect(200);
    expect(seen.body.contacts).toEqual([
      expect.objectContaining({ on: '2026-02-05', kind: 'call', loggedBy: coordinator.me.person.name }),
      expect.objectContaining({ on: '2026-01-05', summary: 'Kennismaking met de dienst Samenleven.' }),
    ]);
  });

  it.each([
    [{}, 400, ['/on required', '/kind required', '/summary required']],
    [{ on: '2026-01-05', kind: 'fax', summary: 'x' }, 400, ['/kind not_one_of']],
    [{ on: '2026-01-05', kind: 'call', summary: '   ' }, 400, ['/summary required']],
    [{ on: 'gisteren', kind: 'call', summary: 'x' }, 400, ['/on not_a_date']],
    [{ on: '2099-01-05', kind: 'call', summary: 'x' }, 422, ['/on contact_in_future']],
  ])('refuses %j', async (body, status, expected) => {
    const { id } = await onTheme5();
    const answer = await expert.post(`/trajectories/${id}/contacts`, body);
    expect([answer.status, ...codesAt(answer.body).sort()]).toEqual([status, ...expected.sort()]);
  });
});

describe('the timeline of a trajectory', () => {
  it('tells who did what, newest first, and not what was said', async () => {
    const { id } = await assigned();
    await expert.patch(`/trajectories/${id}`, { phase: 'environment_analysis' }).expect(200);
    await expert.post(`/trajectories/${id}/contacts`, { on: '2026-01-05', kind: 'call', summary: 'Vertrouwelijk.' });
    const timeline = await people['medewerker.houthalen-helchteren'].get(`/trajectories/${id}/timeline`).expect(200);
    expect(timeline.body.items.map(({ action }: { action: string }) => action)).toEqual([
      'trajectory.contact_logged',
      'trajectory.phase_changed',
      'trajectory.assigned',
      'trajectory.opened',
    ]);
    expect(timeline.body.items[1]).toMatchObject({
      personName: expert.me.person.name,
      text: 'Het traject is nu in de fase Omgevingsanalyse.',
      fromState: 'intake',
      toState: 'environment_analysis',
    });
    expect(timeline.text).not.toContain('Vertrouwelijk');
  });
});

describe('who may do what', () => {
  it('forbids changing to those who only follow, and everything to those who have no part', async () => {
    const { id } = await onTheme5();
    const contact = { on: '2026-01-05', kind: 'call', summary: 'x' };
    for (const name of ['medewerker.houthalen-helchteren', 'behandelaar.abb', 'beleid.abb', 'auditor'] as const) {
      expect([name, (await people[name].patch(`/trajectories/${id}`, { phase: 'closed' })).status]).toEqual([
        name,
        403,
      ]);
      expect((await people[name].post(`/trajectories/${id}/contacts`, contact)).status).toBe(403);
    }
    for (const path of ['', `/${id}`, `/${id}/timeline`, `/${id}/experts`])
      expect((await people.beheerder.get(`/trajectories${path}`)).status).toBe(403);
  });

  it('hides what is of others: 404, to read and to change', async () => {
    const { id } = await onTheme5();
    for (const unknown of [id, '00000000-0000-4000-8000-000000000000', 'geen-id']) {
      const others = people['coordinator.oost-vlaanderen'];
      const answers = [
        await others.get(`/trajectories/${unknown}`),
        await others.get(`/trajectories/${unknown}/timeline`),
        await others.get(`/trajectories/${unknown}/experts`),
        await others.patch(`/trajectories/${unknown}`, { phase: 'closed' }),
        await others.post(`/trajectories/${unknown}/contacts`, { on: '2026-01-05', kind: 'call', summary: 'x' }),
        await people['medewerker.eeklo'].get(`/trajectories/${unknown}`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    }
  });
});
