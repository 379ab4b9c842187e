import type { CallImpact } from '@samenspoor/contracts/applications/call-impact';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type {
  ProgrammeChanges,
  ProgrammeProblems,
  ProgrammeSummary,
  ProgrammeVersionView,
} from '@samenspoor/contracts/catalogue/programme-version';
import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import { FILLING, fillIn, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import request from 'supertest';
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

const PS = '/programmes/plan-samenleven/versions';

const read = async (agent: SignedInAgent, id: string): Promise<ApplicationView> =>
  (await agent.get(`/applications/${id}`).expect(200)).body as ApplicationView;

/** Somebody worked on it once, who doesn't answer for its applicant any more. */
const savedBySomebodyWhoLeft = (id: string): Promise<unknown> =>
  test.dataSource.query(
    `insert into application_version (application_id, version, started_at, at, person_id, person_name, reason, content)
     select id, 0, created_at, created_at, $2, 'Amina', 'autosave', '{}' from application where id = $1`,
    [id, amina.me.person.id],
  );

/** The themes of a content with the row of this code changed, or taken out. */
function changedThemes({ themes }: ProgrammeContent, code: string, change: object | null): ProgrammeContent['themes'] {
  return themes.map((theme) => ({
    ...theme,
    rows: theme.rows.flatMap((row) => {
      if (row.code !== code) return [row];
      return change === null ? [] : [{ ...row, ...change }];
    }),
  }));
}

describe('a new version of a programme', () => {
  let path: string;
  let draftId: string;

  it('starts as a copy of the latest one, once', async () => {
    const draft = (await official.post(PS).expect(201)).body as ProgrammeVersionView;
    expect([draft.number, draft.state]).toEqual([3, 'draft']);
    path = `${PS}/${draft.number}`;
    expect(((await official.post(PS).expect(409)).body as Problem).code).toBe('programme_draft_exists');
  });

  it('exists for who may edit it, and for nobody else', async () => {
    await request(test.address).get(`/api/v1${path}`).expect(404);
    await nele.get(`${path}/draft`).expect(403);
    const listed = async (agent: SignedInAgent): Promise<(readonly number[])[]> =>
      ((await agent.get('/programmes').expect(200)).body as ProgrammeSummary[]).map(({ versions }) =>
        versions.map(({ number }) => number),
      );
    expect(await listed(official)).toEqual([[3, 2, 1]]);
    expect(await listed(nele)).toEqual([[2, 1]]);
  });

  it('saves what is wrong too, and tells it with its place', async () => {
    const { content, version } = await readDraft(official, path);
    const themes = changedThemes(content, '5a', { unitPriceCents: 0 });
    const saved = await official.patch(path, { themes }).set('If-Match', `"${version}"`).expect(200);
    expect(saved.body).toEqual({ version: version + 1 });
    const { problems } = (await official.get(`${path}/problems`).expect(200)).body as ProgrammeProblems;
    expect(problems.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/themes/4/rows/0/unitPriceCents', 'price_out_of_range'],
    ]);
    const refused = (await official.post(`${path}/publish`, { note: 'Toch' }).expect(422)).body as Problem;
    expect(refused.errors[0]?.pointer).toBe('/themes/4/rows/0/unitPriceCents');
  });

  it('keeps no rule of counting with what is asked as an amount', async () => {
    const { content } = await readDraft(official, path);
    const countRule = 'minstens 4 contactmomenten';
    const saved = async (change: object) => {
      await official.patch(path, { themes: changedThemes(content, '5a', change) }).expect(200);
      const { themes } = (await readDraft(official, path)).content;
      return themes.flatMap(({ rows }) => rows).find(({ code }) => code === '5a')?.countRule;
    };
    expect(await saved({ countRule })).toBe(countRule);
    expect(await saved({ countRule, measure: 'amount', unitPriceCents: 1 })).toBe('');
    await official.patch(path, { themes: content.themes }).expect(200);
  });

  it('merges what two officials save in different sections, and refuses the same one', async () => {
    const lieve = await test.signIn('behandelaar.abb');
    const { version } = await readDraft(official, path);
    await lieve.patch(path, { criteria: [] }).set('If-Match', `"${version}"`).expect(200);
    await official.patch(path, { attachments: [] }).set('If-Match', `"${version}"`).expect(200);
    const stale = await official.patch(path, { criteria: [] }).set('If-Match', `"${version}"`).expect(412);
    expect((stale.body as Problem & { changed: string[] }).changed).toEqual(['attachments', 'criteria']);
  });

  it.each([
    [{ themes: [{ number: '1' }] }, '/themes/0/objective'],
    [{ questions: [{ kind: 'raadsel' }] }, '/questions/0/kind'],
    [{ applicantTypes: ['iedereen'] }, '/applicantTypes'],
    [{ eligibility: [{ rule: 'origin_threshold' }] }, '/eligibility/0/threshold'],
    [{ name: 'Anders' }, '/name'],
  ])('refuses %j, which has another shape', async (body, pointer) => {
    const problem = (await official.patch(path, body).expect(400)).body as Problem;
    expect(problem.errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('takes open drafts along when it is published, and tells their people', async () => {
    const { id } = await startDraft(nele);
    draftId = id;
    const before = await fillIn(nele, id);
    const { content } = await readDraft(official, path);
    const priced = changedThemes(content, '5a', { unitPriceCents: 6_500 });
    await official.patch(path, { themes: changedThemes({ ...content, themes: priced }, '17a', null) }).expect(200);

    const { changes, before: against } = (await official.get(`${path}/changes`).expect(200)).body as ProgrammeChanges;
    expect(against).toBe(2);
    expect(changes.map(({ title, from, to }) => `${title}: ${from} → ${to}`.replace(/\u00a0/g, ' '))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Rij 5a .*: prijs: € 60 → € 65$/)]),
    );
    const impact = (await official.get(`${path}/impact`).expect(200)).body as CallImpact[];
    expect(impact.map(({ code, drafts }) => [code, drafts])).toEqual([
      ['ps-demo', { count: 1, changed: 1, losing: 1, tooHigh: 0, beforeCents: null, afterCents: null }],
    ]);

    await savedBySomebodyWhoLeft(id);
    await official.post(`${path}/publish`, { note: ' ' }).expect(422);
    await official.post(`${path}/publish`, { note: 'Prijs', calls: ['ps-2024'] }).expect(422);
    const published = await official.post(`${path}/publish`, { note: 'Nieuwe prijs van 5a' }).expect(200);
    expect((published.body as ProgrammeVersionView).state).toBe('published');

    const after = await read(nele, id);
    expect(after.call.programmeVersion).toBe(3);
    expect(after.version).toBeGreaterThan(before.version);
    expect(after.totals.flemishContributionCents).toBe(1_300_000);
    expect(after.ranking).toEqual(['5', '9']);
    expect(after.recomputation).toMatchObject({ beforeCents: 1_610_000, afterCents: 1_300_000 });
    expect(after.recomputation?.lost.map(({ from }) => from)).toEqual(['huidig 0, gepland 40']);
    await nele.patch(`/applications/${id}`, { iban: '' }).set('If-Match', `"${before.version}"`).expect(200);
    await nele
      .patch(`/applications/${id}/lines`, [{ indicatorCode: '5a', currentReach: 0, plannedReach: 1 }])
      .set('If-Match', `"${before.version}"`)
      .expect(412);

    const { items } = (await nele.get(`/applications/${id}/timeline`).expect(200)).body as Page<TimelineEntry>;
    const entry = items.find(({ action }) => action === 'application.recomputed');
    expect(entry?.changes.map(({ field }) => field)).toEqual(['askedCents', 'lost']);
    const told = await test.dataSource.query<{ name: string; link: string }[]>(
      `select p.given_name as name, n.link from notification n join person p on p.id = n.recipient_person_id
       where n.event = 'call.programme_changed'`,
    );
    expect(told).toEqual([{ name: 'Nele', link: `/aanvragen/${id}` }]);

    await nele.post(`/applications/${id}/recomputation/seen`).expect(204);
    expect((await read(nele, id)).recomputation).toBeNull();
  });

  it('leaves a trace in the history of the call, and tells who saw the call before what changed', async () => {
    const call = (await official.get('/calls/ps-demo/manage').expect(200)).body as ManagedCall;
    const { items } = (await official.get('/calls/ps-demo/timeline').expect(200)).body as Page<TimelineEntry>;
    expect(items[0]).toMatchObject({
      action: 'call.changed',
      personName: official.me.person.name,
      changes: [{ field: 'programmeVersion', from: 'Plan Samenleven, versie 2', to: 'Plan Samenleven, versie 3' }],
    });
    const stale = official
      .patch('/calls/ps-demo', { announcement: 'Welkom.' })
      .set('If-Match', `"${call.version - 1}"`);
    expect((await stale.expect(412)).body).toMatchObject({ changed: ['programmeVersion'] });
  });

  it('never changes again, and the earlier ones stay as they were', async () => {
    const frozen = (await official.patch(path, { criteria: [] }).expect(409)).body as Problem;
    expect(frozen.code).toBe('version_already_published');
    await official.delete(path).expect(409);
    await expect(
      test.dataSource.query(`update programme_version set content = '{}' where number = 3`),
    ).rejects.toThrow();
    const old = (await request(test.address).get(`/api/v1${PS}/2`).expect(200)).body as ProgrammeVersionView;
    const price = old.content.themes.flatMap(({ rows }) => rows).find(({ code }) => code === '5a')?.unitPriceCents;
    expect(price).toBe(6_000);
  });

  it('leaves what was submitted on the version it was submitted on', async () => {
    const { lines, details } = FILLING;
    const funded = { details, lines: lines.filter(({ indicatorCode }) => indicatorCode !== '17a') };
    await fillIn(nele, draftId, funded);
    await nele.post(`/applications/${draftId}/submit`).expect(200);
    const next = (await official.post(PS).expect(201)).body as ProgrammeVersionView;
    await official.patch(`${PS}/${next.number}`, {
      themes: changedThemes(next.content, '5a', { unitPriceCents: 7_000 }),
    });
    await official.post(`${PS}/${next.number}/publish`, { note: 'Nog eens' }).expect(200);
    expect((await read(nele, draftId)).call.programmeVersion).toBe(3);
  });

  it('can be thrown away while it is a draft', async () => {
    const { number } = (await official.post(PS).expect(201)).body as ProgrammeVersionView;
    const nothing = (await official.post(`${PS}/${number}/publish`, { note: 'Niets' }).expect(422)).body as Problem;
    expect(nothing.code).toBe('version_changes_nothing');
    await official.delete(`${PS}/${number}`).expect(204);
    await official.get(`${PS}/${number}/draft`).expect(404);
    const history = (await official.get('/programmes/plan-samenleven/timeline').expect(200))
      .body as Page<TimelineEntry>;
    expect(history.items[0]?.text).toBe(`Het ontwerp van versie ${number} is weggegooid.`);
  });
});
