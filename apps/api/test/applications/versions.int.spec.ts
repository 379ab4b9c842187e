import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { RestoredVersion, VersionList, VersionView } from '@samenspoor/contracts/applications/versions';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { CONTACT, DETAILS, LINES } from './drafts';

let test: TestApp;
let nele: SignedInAgent;
let karel: SignedInAgent;
let id: string;

beforeAll(async () => {
  test = await startTestApp();
  nele = await test.signIn('medewerker.houthalen-helchteren');
  karel = await test.signIn('directeur.houthalen-helchteren');
});

beforeEach(async () => {
  test.clock.release();
  await test.dataSource.query('delete from application');
  id = (await startDraft(nele)).id;
});

afterAll(() => test.close());

const at = (time: string): void => test.clock.stopAt(`2026-03-10T${time}:00Z`);
const patch = async (agent: SignedInAgent, body: object): Promise<ApplicationView> =>
  (await agent.patch(`/applications/${id}`, body).expect(200)).body as ApplicationView;
const list = async (): Promise<VersionList> =>
  (await nele.get(`/applications/${id}/versions`).expect(200)).body as VersionList;
const read = async (version: number): Promise<VersionView> =>
  (await nele.get(`/applications/${id}/versions/${version}`).expect(200)).body as VersionView;
const restore = async (version: number): Promise<RestoredVersion> =>
  (await nele.post(`/applications/${id}/versions/${version}/restore`).expect(200)).body as RestoredVersion;
const now = async (): Promise<ApplicationView> =>
  (await nele.get(`/applications/${id}`).expect(200)).body as ApplicationView;
const rows = async (): Promise<(readonly [number, string, string])[]> =>
  (await list()).items.map(({ version, reason, byName }) => [version, reason, byName.split(' ')[0] ?? ''] as const);

describe('the versions of an application', () => {
  it('gather what one person saves within ten minutes', async () => {
    at('09:00');
    await patch(nele, { contact: { firstName: 'Ne' } });
    at('09:09');
    await patch(nele, { contact: { firstName: 'Nele' } });
    await patch(karel, { iban: DETAILS.iban });
    at('09:11');
    await patch(nele, { contact: { familyName: 'Vandersmissen' } });
    expect((await rows()).map(([version]) => version)).toEqual([5, 4, 3]);
    expect((await read(2)).content.contact).toEqual({ firstName: 'Nele' });
    expect((await read(5)).content).toMatchObject({
      contact: { firstName: 'Nele', familyName: 'Vandersmissen' },
      iban: DETAILS.iban,
    });
    expect((await list()).items[0]).toMatchObject({ at: '2026-03-10T09:11:00.000Z', reason: 'autosave', label: null });
  });

  it('hold everything that was filled in', async () => {
    await nele.put(`/applications/${id}/lines`, LINES).expect(200);
    const { version } = await patch(nele, DETAILS);
    expect((await read(version)).content).toEqual({
      contact: CONTACT,
      iban: DETAILS.iban,
      otherAccount: false,
      motivations: DETAILS.motivations,
      lines: LINES,
      ranking: ['5', '17'],
      ownStaffCents: {},
      answers: {},
      incentives: {},
    });
  });

  it('thin out after a day: the last of each day in Brussels stays', async () => {
    for (const time of ['09:00', '09:30', '10:00']) {
      at(time);
      await patch(nele, { contact: { firstName: time } });
    }
    test.clock.stopAt('2026-03-10T23:30:00Z');
    await patch(nele, { contact: { firstName: 'next day in Brussels' } });
    test.clock.stopAt('2026-03-13T09:00:00Z');
    await patch(nele, { contact: { firstName: 'later' } });
    expect((await rows()).map(([version]) => version)).toEqual([6, 5, 4]);
  });

  it('have the files that were there then; the newest those of now', async () => {
    const filed = (name: string, from: string, until: string | null) =>
      test.dataSource.query(
        `insert into document (id, subject_type, subject_id, slot, name, size, sha256, media_type, scan, state,
           uploaded_by, uploaded_by_name, uploaded_at, removed_at)
         values (gen_random_uuid(), 'application', $1, '', $2, 1, $3, 'application/pdf', 'clean', $4, $5, 'Nele', $6, $7)`,
        [id, name, '0'.repeat(64), until ? 'removed' : 'ready', nele.me.person.id, from, until],
      );
    at('09:00');
    await patch(nele, { contact: { firstName: 'Nele' } });
    at('10:00');
    await patch(nele, { contact: { firstName: 'Neel' } });
    await filed('eerst.pdf', '2026-03-10T08:00:00Z', '2026-03-10T09:30:00Z');
    await filed('altijd.pdf', '2026-03-10T08:30:00Z', null);
    await filed('na-het-bewaren.pdf', '2026-03-10T10:30:00Z', null);
    const names = async (version: number) => (await read(version)).files.map(({ name }) => name);
    expect(await names(2)).toEqual(['eerst.pdf', 'altijd.pdf']);
    expect(await names(3)).toEqual(['altijd.pdf', 'na-het-bewaren.pdf']);
  });

  it('are shown also when nothing was saved yet', async () => {
    expect(await list()).toEqual({ current: 1, items: [] });
    expect((await read(1)).content).toMatchObject({ contact: {}, lines: [], ranking: [] });
  });

  it('are for who works on it only', async () => {
    const { version } = await patch(nele, DETAILS);
    const stranger = await test.signIn('medewerker.eeklo');
    await stranger.get(`/applications/${id}/versions`).expect(404);
    await stranger.get(`/applications/${id}/versions/${version}`).expect(404);
    await stranger.post(`/applications/${id}/versions/${version}/restore`).expect(404);
    const ministry = await test.signIn('behandelaar.abb');
    await ministry.get(`/applications/${id}/versions`).expect(403);
    for (const wrong of ['0', '-1', 'x', '1.5', '99999999999', '9999'])
      await nele.get(`/applications/${id}/versions/${wrong}`).expect(404);
  });
});

describe('an earlier version', () => {
  it('is put back as a new one, and putting back is undone by putting back', async () => {
    at('09:00');
    await nele.put(`/applications/${id}/lines`, LINES).expect(200);
    const before = await patch(nele, DETAILS);
    at('09:05');
    await nele
      .put(`/applications/${id}/lines`, [{ indicatorCode: '2a', currentReach: 0, plannedReach: 1 }])
      .expect(200);
    const spoilt = await patch(karel, { iban: '', contact: { phone: '' }, motivations: { '5': '' } });
    await test.dataSource.query('update application_version set started_at = at where application_id = $1', [id]);

    at('09:20');
    await patch(nele, { contact: { firstName: 'Anders' } });
    const { version, leftOut } = await restore(before.version);
    expect(leftOut).toEqual([]);
    expect(version).toBe(spoilt.version + 2);
    const back = await now();
    expect(back).toMatchObject({ contact: { ...CONTACT, firstName: expect.any(String) }, version });
    expect((await rows())[0]).toEqual([version, 'restored', expect.any(String)]);

    at('09:21');
    await patch(nele, { contact: { firstName: 'Nog anders' } });
    const undone = (await list()).items.find(({ reason, version: kept }) => reason === 'autosave' && kept < version);
    await restore(undone?.version ?? 0);
    expect((await now()).contact.firstName).toBe('Anders');
  });

  it('changes lines, ranking, texts and totals together, and leaves its trace', async () => {
    at('09:00');
    await nele.put(`/applications/${id}/lines`, LINES).expect(200);
    await nele.put(`/applications/${id}/ranking`, ['17', '5']).expect(200);
    const filled = await patch(nele, DETAILS);
    at('09:30');
    await nele
      .put(`/applications/${id}/lines`, [{ indicatorCode: '2a', currentReach: 0, plannedReach: 1 }])
      .expect(200);
    await patch(nele, { motivations: { '5': 'Iets anders' } });
    await restore(filled.version);
    const back = await now();
    expect(back).toMatchObject({ ranking: ['17', '5'], motivations: DETAILS.motivations, totals: filled.totals });
    expect(back.lines).toEqual(filled.lines);
    const { items } = (await nele.get(`/applications/${id}/timeline`).expect(200)).body as {
      items: { action: string; changes: { field: string }[] }[];
    };
    const restored = items.find(({ action }) => action === 'application.restored');
    expect(restored?.changes.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['5a.plannedReach', 'ranking', 'motivations.5']),
    );
  });

  it('names the rows that the programme has no place for any more, and keeps them', async () => {
    at('09:00');
    await nele.put(`/applications/${id}/lines`, LINES).expect(200);
    const filled = await patch(nele, DETAILS);
    at('09:30');
    await nele.put(`/applications/${id}/lines`, []).expect(200);
    await test.dataSource.query(
      `update application_version set content = jsonb_set(content, '{lines,0,indicatorCode}', '"99a"')
       where application_id = $1 and version = $2`,
      [id, filled.version],
    );
    const { leftOut } = await restore(filled.version);
    expect(leftOut).toEqual([
      { field: 'lines.99a.currentReach', value: '40' },
      { field: 'lines.99a.plannedReach', value: '100' },
    ]);
    expect((await now()).lines.map(({ indicatorCode }) => indicatorCode)).toEqual(['17a', '17b']);
    expect((await read(filled.version)).content.lines[0]?.indicatorCode).toBe('99a');
  });

  it('is judged again: texts that are too long by now are refused, and staff stays within the own contribution', async () => {
    at('09:00');
    await nele.put(`/applications/${id}/lines`, LINES).expect(200);
    const filled = await patch(nele, DETAILS);
    at('09:30');
    await patch(nele, { contact: { firstName: 'Later' } });
    const change = (path: string, value: unknown) =>
      test.dataSource.query(
        `update application_version set content = jsonb_set(content, $3::text[], $4::jsonb, true)
         where application_id = $1 and version = $2`,
        [id, filled.version, path, JSON.stringify(value)],
      );
    await change('{incentives}', { mentorschap: { themes: ['5'], texts: { motivatie: 'x'.repeat(2_501) } } });
    const refused = await nele.post(`/applications/${id}/versions/${filled.version}/restore`).expect(422);
    expect((refused.body as Problem).errors).toContainEqual(
      expect.objectContaining({ pointer: '/incentives/mentorschap/texts/motivatie', code: 'incentive_text_too_long' }),
    );
    await change('{incentives}', {});
    await change('{ownStaffCents}', { '5': 99_999_999 });
    const { leftOut } = await restore(filled.version);
    expect(leftOut).toEqual([{ field: 'ownStaffCents.5', value: '99999999' }]);
    expect((await now()).ownStaffCents).toEqual({ '5': 600_000 });
  });

  it('is not put back over what somebody saved meanwhile', async () => {
    const first = await patch(nele, { contact: { firstName: 'Nele' } });
    const second = await patch(karel, { contact: { firstName: 'Karel' } });
    const answer = await nele
      .post(`/applications/${id}/versions/${first.version}/restore`)
      .set('If-Match', `"${first.version}"`)
      .expect(412);
    expect(answer.body).toMatchObject({ code: 'stale_version', changed: ['contact.firstName'] });
    expect((await now()).version).toBe(second.version);
  });

  it('changes nothing when it says the same', async () => {
    const { version } = await patch(nele, DETAILS);
    expect(await restore(version)).toEqual({ version, leftOut: [] });
  });

  it('of what was filed can be read, and not put back', async () => {
    test.clock.release();
    await nele.put(`/applications/${id}/lines`, LINES).expect(200);
    await patch(nele, DETAILS);
    const filed = (await nele.post(`/applications/${id}/submit`).expect(200)).body as ApplicationView;
    expect((await list()).items[0]).toMatchObject({ reason: 'submitted', label: filed.reference });
    const answer = await nele.post(`/applications/${id}/versions/${filed.version}/restore`).expect(409);
    expect(answer.body).toMatchObject({ code: 'already_submitted' });
  });
});

describe('rows of the table', () => {
  const row = (indicatorCode: string, plannedReach: number) => ({ indicatorCode, currentReach: 0, plannedReach });
  const save = (agent: SignedInAgent, lines: object, version: number) =>
    agent.patch(`/applications/${id}/lines`, lines).set('If-Match', `"${version}"`);

  it('that two people save at once go together', async () => {
    await nele.put(`/applications/${id}/lines`, LINES).expect(200);
    const { version } = await now();
    await save(nele, [row('5a', 7)], version).expect(200);
    const answer = await save(karel, [row('17a', 8), row('2a', 1)], version).expect(200);
    const { lines } = answer.body as ApplicationView;
    expect(lines.map(({ indicatorCode, plannedReach }) => [indicatorCode, plannedReach])).toEqual([
      ['2a', 1],
      ['5a', 7],
      ['17a', 8],
      ['17b', 30],
    ]);
  });

  it('that both change are asked about, also by who replaces the table', async () => {
    await nele.put(`/applications/${id}/lines`, LINES).expect(200);
    const { version } = await now();
    await save(nele, [row('5a', 7)], version).expect(200);
    expect((await save(karel, [row('5a', 9)], version).expect(412)).body).toMatchObject({ changed: ['lines.5a'] });
    const whole = [row('5a', 7), ...LINES.slice(1, 2), row('17b', 3)];
    await karel.put(`/applications/${id}/lines`, whole).set('If-Match', `"${version}"`).expect(200);
    await save(nele, [row('5a', 7)], version).expect(200);
  });

  it('are judged together with the others, and told at the row that was given', async () => {
    await nele.put(`/applications/${id}/lines`, LINES).expect(200);
    const { version } = await now();
    const answer = await save(nele, [row('2a', 1), row('9a', 263)], version).expect(422);
    expect(answer.body).toMatchObject({
      code: 'theme_ceiling_exceeded',
      errors: [{ pointer: '/1/plannedReach', code: 'theme_ceiling_exceeded' }],
    });
    expect((await now()).version).toBe(version);
    await save(nele, [row('5a', 1), row('5a', 2)], version).expect(422);
    await save(nele, { lines: [] }, version).expect(400);
  });
});
