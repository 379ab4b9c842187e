import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { ProgrammeVersionView } from '@samenspoor/contracts/catalogue/programme-version';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { SAMPLE_CONTENT } from '@samenspoor/domain/catalogue/testing/sample-content';
import { fillIn, grantApplication, startDraft } from '@samenspoor/testing/filing';
import { readDraft, startProgrammeEditing } from './programme-editing';
import type { ProgrammeEditing } from './programme-editing';

let test: ProgrammeEditing['test'];
let official: ProgrammeEditing['official'];
let nele: ProgrammeEditing['nele'];
let amina: ProgrammeEditing['amina'];

beforeAll(async () => {
  ({ test, official, nele, amina } = await startProgrammeEditing());
});

afterAll(() => test.close());

const NEW = { code: 'samen-organisaties', name: 'Samen met organisaties', description: '', referencePrefix: 'SMO' };

describe('a second programme', () => {
  it('has an own code and own letters', async () => {
    await nele.post('/programmes', NEW).expect(403);
    await official.post('/programmes', { ...NEW, referencePrefix: 'smo' }).expect(400);
    const taken = (await official.post('/programmes', { ...NEW, referencePrefix: 'PS' }).expect(409)).body as Problem;
    expect(taken.code).toBe('programme_prefix_taken');
    const created = (await official.post('/programmes', NEW).expect(201)).body as ProgrammeVersionView;
    expect(created.content.themes).toEqual([]);
    expect(((await official.post('/programmes', NEW).expect(409)).body as Problem).code).toBe('programme_code_taken');
    const copy = { ...NEW, code: 'kopie', referencePrefix: 'KOP', copyOf: 'plan-samenleven' };
    const copied = (await official.post('/programmes', copy).expect(201)).body as ProgrammeVersionView;
    expect(copied.content.themes).toHaveLength(24);
  });

  it('is for other applicants, who ask amounts by cost category, and it can be granted', async () => {
    const path = `/programmes/${NEW.code}/versions/1`;
    const attachments = SAMPLE_CONTENT.attachments.map((one) => ({ ...one, need: 'optional' as const }));
    const content = { ...SAMPLE_CONTENT, attachments };
    await official.patch(path, content).expect(200);
    expect((await readDraft(official, path)).content).toEqual(content);
    await official.post(`${path}/publish`, { note: 'Eerste versie' }).expect(200);
    await test.dataSource.query(
      `insert into call (code, programme_id, programme_version_id, name, year, opens_at, closes_at, period_start,
         period_end, origin_year, demo)
       select 'smo-demo', p.id, v.id, 'Samen 2026', 2026, now() - interval '1 day', now() + interval '9 days',
         '2026-10-01', '2027-09-30', 2025, false
       from programme p join programme_version v on v.programme_id = p.id where p.code = $1`,
      [NEW.code],
    );

    const { id } = await startDraft(amina, 'smo-demo');
    const lines = [
      { indicatorCode: '1a', currentReach: 0, plannedReach: 1_234_567 },
      { indicatorCode: '1b', currentReach: 0, plannedReach: 50_000 },
    ];
    const details = {
      contact: { firstName: 'Amina', familyName: 'Haddad', email: 'amina@voorbeeld.be', phone: '09 223 45 67' },
      iban: 'BE68 5390 0754 7034',
      answers: { vrijwilligers: 'ja', hoeveel: 12, activiteiten: [{ naam: 'Koken' }] },
    };
    const filled = await fillIn(amina, id, { lines, details });
    expect(filled.totals).toMatchObject({
      flemishContributionCents: 1_284_567,
      ownContributionCents: 246_914 + 10_000,
      chosenThemes: 1,
    });
    const tooMuch = [{ indicatorCode: '1a', currentReach: 0, plannedReach: 2_000_001 }];
    expect(((await amina.patch(`/applications/${id}/lines`, tooMuch).expect(422)).body as Problem).code).toBe(
      'row_maximum_exceeded',
    );
    const filed = (await amina.post(`/applications/${id}/submit`).expect(200)).body as ApplicationView;
    expect(filed.reference).toMatch(/^SMO-2026-/);
    const granted = await grantApplication(await test.signIn('behandelaar.abb'), id, [
      { indicatorCode: '1a', grantedUnits: 1_000_000, grantedCents: 1_000_000 },
    ]);
    expect(granted.totals.grantedCents).toBe(1_000_000);
  });

  it('is not for municipalities', async () => {
    const { id } = await startDraft(nele, 'smo-demo');
    const { eligible } = (await nele.get(`/applications/${id}/eligibility`).expect(200)).body as { eligible: boolean };
    expect(eligible).toBe(false);
  });
});

describe('an organisation that applies', () => {
  const places = async (query: string): Promise<LocalGovernmentView[]> =>
    ((await official.get(`/local-governments?${query}`).expect(200)).body as Page<LocalGovernmentView>)
      .items as LocalGovernmentView[];

  it('is no local government in the public list, unless somebody asks for organisations', async () => {
    expect((await places('query=Brug')).map(({ name }) => name)).not.toContain('vzw De Brug');
    expect((await places('kind=organisation')).map(({ name }) => name)).toEqual(['vzw De Brug', 'vzw Samen Sterk']);
  });

  it('is added with an enterprise number that is right and new', async () => {
    const [seat] = await places('query=Genk');
    const given = { name: 'vzw Nieuw', kbo: '0999.000.327', municipalityId: seat?.id };
    const code = async (change: object, status: number): Promise<string> =>
      ((await official.post('/organisations', { ...given, ...change }).expect(status)).body as Problem).code;
    expect(await code({ kbo: '0999.000.328' }, 422)).toBe('kbo_invalid');
    expect(await code({ kbo: '0999.000.129' }, 409)).toBe('organisation_exists');
    expect(await code({ municipalityId: '00000000-0000-4000-8000-000000000000' }, 422)).toBe(
      'unknown_local_government',
    );
    await nele.post('/organisations', given).expect(403);
    await official.post('/organisations', given).expect(201);
    expect((await places('kind=organisation&query=Nieuw')).map(({ kbo }) => kbo)).toEqual(['0999000327']);
  });
});
