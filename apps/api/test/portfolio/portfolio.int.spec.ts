import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { PortfolioSummary } from '@samenspoor/contracts/portfolio/summary';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import ExcelJS from 'exceljs';
import { binary } from '../support/binary';
import { type TestApp, startTestApp } from '../support/test-app';
import { fillIn, startDraft } from '@samenspoor/testing/filing';
import { LINES, signInAll, submitted } from '../assessment/filed-application';

/** 2a 1 × € 25 000 · 5a 100 × € 60 · 9a 50 × € 650 · 17a 9 × € 90 */
const ASKED = 2_500_000 + 600_000 + 3_250_000 + 81_000;
/** 5a 60 × € 60 · 9a 50 × € 650 */
const GRANTED = 360_000 + 3_250_000;

let test: TestApp;
let people: Awaited<ReturnType<typeof signInPeople>>;
let policy: SignedInAgent;
let year: number;
let applicationId: string;

const signInPeople = (app: TestApp) =>
  signInAll(
    app,
    'medewerker.houthalen-helchteren',
    'directeur.houthalen-helchteren',
    'coordinator.limburg',
    'expert.limburg',
    'behandelaar.abb',
    'beleid.abb',
    'auditor',
    'beheerder',
  );

beforeAll(async () => {
  test = await startTestApp();
  people = await signInPeople(test);
  policy = people['beleid.abb'];
  const application = await submitted(people['medewerker.houthalen-helchteren']);
  [applicationId, year] = [application.id, application.call.year];
});

afterAll(() => test.close());

const summary = async (query = ''): Promise<PortfolioSummary> =>
  (await policy.get(`/portfolio/summary?${query}`).expect(200)).body as PortfolioSummary;

const themeOf = ({ objectives }: PortfolioSummary, number: string) =>
  objectives.flatMap(({ themes }) => themes).find((theme) => theme.number === number);

const placeOf = ({ municipalities }: PortfolioSummary, nis: string) =>
  municipalities.find((municipality) => municipality.nis === nis);

async function grant(): Promise<void> {
  const handler = people['behandelaar.abb'];
  const lines = [
    { indicatorCode: '5a', grantedUnits: 60 },
    { indicatorCode: '9a', grantedUnits: 50 },
  ];
  await handler.post(`/applications/${applicationId}/admissibility`, { admissible: true }).expect(200);
  await handler.put(`/applications/${applicationId}/award-lines`, lines).expect(200);
  expect((await summary()).years.find((total) => total.year === year)?.grantedCents).toBe(0);
  await handler.post(`/applications/${applicationId}/decision`, { outcome: 'granted' }).expect(200);
}

describe('the portfolio, as files come in and are granted', () => {
  it('counts what was asked from the moment of filing', async () => {
    const portfolio = await summary();
    expect(portfolio.year).toBe(year);
    expect(portfolio.years.find((total) => total.year === year)).toEqual({
      year,
      askedCents: ASKED,
      grantedCents: 0,
      applications: 1,
      grantedApplications: 0,
      applicants: 1,
      municipalities: 0,
    });
    expect(themeOf(portfolio, '5')).toMatchObject({
      applications: 1,
      askedUnits: 100,
      grantedUnits: 0,
      targetReach: 0,
    });
  });

  it('counts what was granted from the decision on, and not before', async () => {
    await grant();
    const portfolio = await summary(`year=${year}`);
    expect(portfolio.years.find((total) => total.year === year)).toMatchObject({
      askedCents: ASKED,
      grantedCents: GRANTED,
      grantedApplications: 1,
      municipalities: 1,
    });
    expect(themeOf(portfolio, '5')).toMatchObject({ grantedUnits: 60, grantedCents: 360_000, targetReach: 100 });
    expect(themeOf(portfolio, '17')).toMatchObject({ applications: 1, grantedApplications: 0, grantedCents: 0 });
    expect(placeOf(portfolio, '72039')).toMatchObject({ fundedThemes: 2, grantedCents: GRANTED });
  });

  it('adds up: objectives are their themes, and the year is its objectives', async () => {
    const { objectives, years } = await summary();
    const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
    for (const objective of objectives)
      expect(objective.askedCents).toBe(sum(objective.themes.map(({ askedCents }) => askedCents)));
    const total = years.find((candidate) => candidate.year === year);
    expect(sum(objectives.map(({ grantedCents }) => grantedCents))).toBe(total?.grantedCents);
  });

  it('agrees with totals worked out anew', async () => {
    const before = await summary();
    await test.dataSource.query('select portfolio_rebuild()');
    expect(await summary()).toEqual(before);
  });
});

describe('the shape of the portfolio', () => {
  it('has every objective, theme and project year, in order, also without files', async () => {
    const { objectives, years } = await summary('year=2022');
    expect(objectives.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(objectives.flatMap(({ themes }) => themes)).toHaveLength(24);
    expect(years.map((total) => total.year)).toEqual(expect.arrayContaining([2022, 2023, 2024]));
  });

  it('has every municipality of today once, those on the map with a tile', async () => {
    const { municipalities } = await summary();
    const codes = municipalities.map(({ nis }) => nis).filter((nis) => nis !== null);
    expect(new Set(codes).size).toBe(codes.length);
    expect(municipalities.filter(({ tile }) => tile !== null).length).toBeGreaterThan(280);
    expect(municipalities.filter(({ nis }) => nis === null).length).toBe(2);
  });

  it('counts what a merged municipality was granted for its successor', async () => {
    await test.dataSource.query(`
      insert into portfolio_place_total
        (programme_id, year, local_government_id, applications, granted_applications, granted_participations,
         asked_cents, granted_cents)
      select p.id, 2022, g.id, 1, 1, 1, 100, 100 from programme p, local_government g
       where g.nis = '71069' and g.valid_to is not null`);
    await test.dataSource.query(`
      insert into portfolio_place_theme (programme_id, year, local_government_id, theme_id, granted_applications)
      select p.id, 2022, g.id, t.id, 1 from programme p, local_government g, theme t
       where g.nis in ('71057', '71069') and g.valid_to is not null and t.number in (5, case g.nis when '71069' then 9 end)`);
    expect(placeOf(await summary('year=2022'), '71071')).toMatchObject({ fundedThemes: 2, grantedCents: 100 });
    await test.dataSource.query('select portfolio_rebuild()');
  });

  it.each(['year=abc', 'year=1999', 'year=2022.5', 'other=1'])('refuses %s', async (query) => {
    const answer = await policy.get(`/portfolio/summary?${query}`);
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
  });

  it('does not know an unknown programme', async () => {
    expect((await policy.get('/portfolio/summary?programme=onbestaand')).status).toBe(404);
  });
});

/** A call of a programme in the same year as that of the demo, and with its window. */
const callLikeDemo = (code: string, programme: string): Promise<unknown> =>
  test.dataSource.query(
    `insert into call (code, programme_id, programme_version_id, name, year, opens_at, closes_at, period_start,
       period_end, origin_year, demo)
     select $1, p.id, v.id, $1, c.year, c.opens_at, c.closes_at, c.period_start, c.period_end, c.origin_year, false
       from call c, programme p join programme_version v on v.programme_id = p.id
      where c.code = 'ps-demo' and p.code = $2`,
    [code, programme],
  );

describe('a second programme', () => {
  const OTHER = 'programme=zusterplan';
  let id: string;

  /** A copy of the programme with the same numbers of themes and a call of the same year, with one file. */
  beforeAll(async () => {
    const administrator = people['beheerder'];
    const copy = { code: 'zusterplan', name: 'Zusterplan', description: '', referencePrefix: 'DUB' };
    await administrator.post('/programmes', { ...copy, copyOf: 'plan-samenleven' }).expect(201);
    expect((await summary()).programmes).toHaveLength(1);
    await administrator.post('/programmes/zusterplan/versions/1/publish', { note: 'Kopie' }).expect(200);
    await policy.get(`/portfolio/summary?${OTHER}`).expect(404);
    await callLikeDemo('dub-demo', copy.code);
    const staff = people['medewerker.houthalen-helchteren'];
    ({ id } = await startDraft(staff, 'dub-demo'));
    await fillIn(staff, id);
    await staff.post(`/applications/${id}/submit`).expect(200);
  });

  it('can be chosen by name, and the one with most files is shown first', async () => {
    const { programme, programmes, years } = await summary();
    expect(programme).toEqual({ code: 'plan-samenleven', name: 'Plan Samenleven' });
    expect(programmes.map(({ name }) => name)).toEqual(['Plan Samenleven', 'Zusterplan']);
    expect(years.find((total) => total.year === year)).toMatchObject({ applications: 1, askedCents: ASKED });
  });

  it('has its own years, themes and places, and nothing of the other', async () => {
    const own = await summary(OTHER);
    expect(own.programme.code).toBe('zusterplan');
    expect(own.years).toEqual([
      expect.objectContaining({ year, applications: 1, askedCents: 1_610_000, grantedCents: 0, applicants: 1 }),
    ]);
    expect(own.objectives.flatMap(({ themes }) => themes)).toHaveLength(24);
    expect(themeOf(own, '2')).toMatchObject({ applications: 0, askedCents: 0 });
    expect(themeOf(own, '5')).toMatchObject({ applications: 1, grantedCents: 0 });
    expect(placeOf(own, '72039')).toMatchObject({ fundedThemes: 0, grantedCents: 0 });
    expect(themeOf(await summary(`year=${year}`), '5')).toMatchObject({ applications: 1, grantedCents: 360_000 });
  });

  it('leads to its own files', async () => {
    const files = async (query: string): Promise<string[]> =>
      ((await policy.get(`/applications?theme=5&${query}`).expect(200)).body as Page<ApplicationSummary>).items.map(
        (file) => file.id,
      );
    expect(await files(OTHER)).toEqual([id]);
    expect(await files('programme=plan-samenleven')).toEqual([applicationId]);
    expect(await files('programme=onbestaand')).toEqual([]);
  });

  it('is exported alone, under its own name', async () => {
    const answer = await policy.get(`/portfolio/export.xlsx?${OTHER}`).buffer(true).parse(binary).expect(200);
    expect(answer.headers['content-disposition']).toContain(`portfolio-zusterplan-${year}.xlsx`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(answer.body as Parameters<typeof book.xlsx.load>[0]);
    const references = book.getWorksheet('Dossiers')?.getColumn(1).values ?? [];
    expect(references.slice(2)).toEqual([expect.stringMatching(/^DUB-/)]);
  });
});

describe('a programme for organisations', () => {
  const ORGANISATIONS = 'programme=vzwplan';

  beforeAll(async () => {
    const administrator = people['beheerder'];
    const given = { code: 'vzwplan', name: 'Vzw-plan', description: '', referencePrefix: 'ORG' };
    await administrator.post('/programmes', { ...given, copyOf: 'plan-samenleven' }).expect(201);
    const version = '/programmes/vzwplan/versions/1';
    await administrator.patch(version, { applicantTypes: ['organisation', 'consortium'], eligibility: [] }).expect(200);
    await administrator.post(`${version}/publish`, { note: 'Voor organisaties' }).expect(200);
    await callLikeDemo('org-demo', 'vzwplan');
    const amina = await test.signIn('medewerker.debrug');
    const { id } = await startDraft(amina, 'org-demo');
    await fillIn(amina, id);
    await amina.post(`/applications/${id}/submit`).expect(200);
  });

  it('has its organisations, and says that no municipality could apply', async () => {
    const { applicantTypes, organisations, years } = await summary(ORGANISATIONS);
    expect(applicantTypes).toEqual(['consortium', 'organisation']);
    expect(organisations).toEqual([
      expect.objectContaining({ name: 'vzw De Brug', applications: 1, askedCents: 1_610_000, grantedCents: 0 }),
    ]);
    expect(years[0]).toMatchObject({ applicants: 1, municipalities: 0 });
    const plan = await summary();
    expect(plan.organisations).toEqual([]);
    expect(plan.applicantTypes).toContain('municipality');
  });

  it('is exported with its organisations, without a sheet of municipalities', async () => {
    const answer = await policy.get(`/portfolio/export.xlsx?${ORGANISATIONS}`).buffer(true).parse(binary).expect(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(answer.body as Parameters<typeof book.xlsx.load>[0]);
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Projectjaren',
      "Thema's",
      'Organisaties',
      'Dossiers',
      'KPI-tabellen',
    ]);
    expect(book.getWorksheet('Projectjaren')?.getRow(1).values).not.toContain('Gemeenten met een toekenning');
    expect(book.getWorksheet('Organisaties')?.getRow(2).values).toEqual(
      expect.arrayContaining(['vzw De Brug', 1, 16_100]),
    );
    await policy.get(`/portfolio/export.pdf?${ORGANISATIONS}`).expect(200);
  });
});

describe('exports', () => {
  async function workbook(): Promise<ExcelJS.Workbook> {
    const answer = await policy.get(`/portfolio/export.xlsx?year=${year}`).buffer(true).parse(binary).expect(200);
    expect(answer.headers['content-disposition']).toContain(`portfolio-plan-samenleven-${year}.xlsx`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(answer.body as Parameters<typeof book.xlsx.load>[0]);
    return book;
  }

  it('hold years, themes, places, files and their KPI tables', async () => {
    const book = await workbook();
    const names = book.worksheets.map(({ name }) => name);
    expect(names).toEqual(['Projectjaren', "Thema's", 'Lokale besturen', 'Dossiers', 'KPI-tabellen']);
    const files = book.getWorksheet('Dossiers');
    expect(files?.getRow(2).values).toEqual(
      expect.arrayContaining(['Houthalen-Helchteren', ASKED / 100, GRANTED / 100]),
    );
    expect(book.getWorksheet('KPI-tabellen')?.rowCount).toBe(1 + LINES.length);
  });

  it('hold no person and no account number', async () => {
    const book = await workbook();
    const texts: string[] = [];
    book.eachSheet((sheet) => sheet.eachRow((row) => texts.push(JSON.stringify(row.values))));
    expect(texts.join('\n')).not.toMatch(/Peeters|voorbeeld\.be|BE68|011 60|539007547034/);
  });

  it('come as PDF too', async () => {
    const answer = await policy.get('/portfolio/export.pdf').expect(200).expect('Content-Type', 'application/pdf');
    expect((answer.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('leave a trace: who took which export', async () => {
    await policy.get('/portfolio/export.pdf').expect(200);
    const traces = await test.dataSource.query<{ person_name: string; changes: unknown; visibility: string }[]>(`
      select e.person_name, e.changes, e.visibility from audit_entry e
        join programme p on p.id = e.subject_id and p.code = 'plan-samenleven'
       where e.subject_type = 'portfolio' and e.action = 'portfolio.exported' order by e.at desc, e.id desc`);
    expect(traces[0]).toEqual({
      person_name: policy.me.person.name,
      changes: [
        { field: 'format', from: null, to: 'PDF' },
        { field: 'year', from: null, to: String(year) },
      ],
      visibility: 'internal',
    });
  });
});

describe('who may look', () => {
  it.each([
    ['summary', ['behandelaar.abb', 'beleid.abb', 'auditor']],
    ['export.xlsx', ['behandelaar.abb', 'beleid.abb']],
    ['export.pdf', ['behandelaar.abb', 'beleid.abb']],
  ])('%s is for the ministry', async (path, allowed) => {
    for (const [name, agent] of Object.entries(people)) {
      const { status } = await agent.get(`/portfolio/${path}`);
      expect([name, status]).toEqual([name, allowed.includes(name) ? 200 : 403]);
    }
  });
});
