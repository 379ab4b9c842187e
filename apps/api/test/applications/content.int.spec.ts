import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApplicationView, SavedView } from '@samenspoor/contracts/applications/application';
import type { SubmissionContent2 } from '@samenspoor/contracts/applications/submission-content';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { openPdf, textOf } from '@samenspoor/pdf/testing/opened-pdf';
import { ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { HONEST } from '../../src/documents/content/sample-files.spec-data';
import { Uploader, problemIn } from '../documents/uploading';
import { type TestApp, startTestApp } from '../support/test-app';
import { DETAILS, LINES } from './drafts';
import { askQuestions } from './questioned-call';

let test: TestApp;
let root: string;
let sofie: SignedInAgent;
let tom: SignedInAgent;
let nele: SignedInAgent;
let lieve: SignedInAgent;
let id: string;
let alone: string;

/** Drafts of Eeklo, for a partnership in which Wetteren takes part, and of Houthalen-Helchteren for itself. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  test = await startTestApp({ environment: { FILES_ROOT: root } });
  await askQuestions(test);
  sofie = await test.signIn('medewerker.eeklo');
  tom = await test.signIn('medewerker.wetteren');
  nele = await test.signIn('medewerker.houthalen-helchteren');
  lieve = await test.signIn('behandelaar.abb');
  id = (await startDraft(sofie, 'ps-demo', (await ledPartnership(sofie)).id)).id;
  alone = (await startDraft(nele)).id;
  await sofie.put(`/applications/${id}/lines`, LINES).expect(200);
  await nele.put(`/applications/${alone}/lines`, LINES).expect(200);
});

afterEach(() => test.clock.release());
afterAll(async () => {
  await test.close();
  await rm(root, { recursive: true });
});

const read = async (): Promise<ApplicationView> =>
  (await sofie.get(`/applications/${id}`).expect(200)).body as ApplicationView;
const patch = (body: object, of = id, agent = sofie) => agent.patch(`/applications/${of}`, body);
const upload = (agent: SignedInAgent, slot: string, of = id) =>
  new Uploader(test, agent, of).whole(HONEST.text, { subjectType: 'application', slot, name: 'nota.txt' });
const files = (agent: SignedInAgent, of = id) => agent.get(`/documents?subjectType=application&subjectId=${of}`);
const blocking = async (): Promise<string[]> => {
  const { actions } = await read();
  return actions.find(({ action }) => action === 'submit')?.blockedBy.map(({ pointer }) => pointer) ?? [];
};

describe('bad input while saving', () => {
  const mentor = (themes: unknown, texts: unknown = {}) => ({ incentives: { mentorschap: { themes, texts } } });

  it.each([
    [{ answers: { wie: 'x' } }, 'unknown_question', '/answers/wie'],
    [{ answers: { aanpak: 'x'.repeat(21) } }, 'answer_too_long', '/answers/aanpak'],
    [{ answers: { aanpak: { tekst: 'x' } } }, 'answer_form_wrong', '/answers/aanpak'],
    [{ answers: { deelnemers: 51 } }, 'answer_out_of_bounds', '/answers/deelnemers'],
    [{ answers: { vorm: 'anders' } }, 'unknown_option', '/answers/vorm'],
    [{ answers: { partners: [{}, {}, {}] } }, 'group_too_large', '/answers/partners'],
    [{ answers: { partners: [{ rol: 'x' }] } }, 'unknown_question', '/answers/partners/0/rol'],
    [{ incentives: { bonus: { themes: [], texts: {} } } }, 'unknown_incentive', '/incentives/bonus'],
    [{ incentives: { mentorschap: 5 } }, 'incentive_form_wrong', '/incentives/mentorschap'],
    [mentor(['1']), 'theme_not_funded', '/incentives/mentorschap/themes'],
    [
      mentor([], { motivatie: 'x'.repeat(2_501) }),
      'incentive_text_too_long',
      '/incentives/mentorschap/texts/motivatie',
    ],
    [{ ownStaffCents: { '5': 600_001 } }, 'own_staff_above_own', '/ownStaffCents/5'],
    [{ ownStaffCents: { '99': 1 } }, 'unknown_theme', '/ownStaffCents/99'],
  ])('%j is refused at its place', async (body, code, pointer) => {
    const before = await read();
    const problem = (await patch(body).expect(422)).body as Problem;
    expect(problem.errors).toEqual([expect.objectContaining({ code, pointer })]);
    expect((await read()).version).toBe(before.version);
  });

  it.each([
    [{ answers: [] }, '/answers'],
    [{ incentives: 'x' }, '/incentives'],
    [{ otherAccount: 'ja' }, '/otherAccount'],
    [{ ownStaffCents: { '5': 1.5 } }, '/ownStaffCents/5'],
    [{ ownStaffCents: { '5': -1 } }, '/ownStaffCents/5'],
  ])('%j has the wrong form', async (body, pointer) => {
    const problem = (await patch(body).expect(400)).body as Problem;
    expect(problem.errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('an incentive for who works together isn’t for who applies alone', async () => {
    const body = { incentives: { samenwerking: { themes: [], texts: {} } } };
    const problem = (await patch(body, alone, nele).expect(422)).body as Problem;
    expect(problem.code).toBe('incentive_condition_not_met');
    const { body: judged } = await nele.get(`/applications/${alone}/eligibility`).expect(200);
    expect(judged).toMatchObject({ incentiveConditions: ['always'] });
  });
});

describe('what is asked beside the table', () => {
  it('is saved field by field, merged with what others save, and told on the timeline', async () => {
    const { version } = await read();
    const incentives = { mentorschap: { themes: ['17', '5'], texts: { motivatie: 'M'.repeat(300) } } };
    const view = (await patch({ ...DETAILS, incentives, ownStaffCents: { '5': 200_000 } }).expect(200))
      .body as ApplicationView;
    expect(view).toMatchObject({
      incentives: { mentorschap: { themes: ['5', '17'] } },
      totals: { incentiveCents: 1_000_000 },
      ownStaffCents: { '5': 200_000 },
    });
    const stale = { 'If-Match': `"${version}"` };
    await patch({ answers: { aanpak: 'Samen', partners: [{ naam: 'LEVL' }] } })
      .set(stale)
      .expect(200);
    await patch({ answers: { aanpak: 'Anders' } })
      .set(stale)
      .expect(412);
    const short = { ...stale, Prefer: 'return=minimal' };
    const saved = (
      await patch({ answers: { deelnemers: 5, zaal: 'Verborgen' } })
        .set(short)
        .expect(200)
    ).body as SavedView;
    expect(saved.saved).toEqual({ answers: { deelnemers: 5, zaal: 'Verborgen' } });
    expect((await read()).answers).toEqual({
      aanpak: 'Samen',
      partners: [{ naam: 'LEVL' }],
      deelnemers: 5,
      zaal: 'Verborgen',
    });
    const { items } = (await sofie.get(`/applications/${id}/timeline`)).body as Page<TimelineEntry>;
    const changes = items.flatMap((entry) => entry.changes ?? []);
    const told = (field: string) => changes.find((change) => change.field === field)?.to?.replaceAll(/\s/g, ' ');
    expect(told('answers.partners')).toBe('Naam: LEVL');
    expect(told('incentives.mentorschap')).toMatch(/^gevraagd voor thema 5, 17 · Waarom.*… \(\d+ tekens\)$/);
    expect(told('ownStaffCents.5')).toBe('€ 2.000');
  });

  it('drops what is taken away', async () => {
    await patch({
      answers: { deelnemers: null },
      incentives: { 'sociale-impact-obligatie': { themes: [], texts: {} } },
    });
    const view = (await patch({ incentives: { 'sociale-impact-obligatie': null } }).expect(200))
      .body as ApplicationView;
    expect(view.answers).not.toHaveProperty('deelnemers');
    expect(view.totals.incentiveCents).toBe(1_000_000);
  });

  it('holds rows of an amount beside rows of units', async () => {
    const amount = (cents: number, present = 0) => [
      ...LINES,
      { indicatorCode: '20a', currentReach: present, plannedReach: cents },
    ];
    const refused = (await sofie.put(`/applications/${id}/lines`, amount(500_001)).expect(422)).body as Problem;
    expect(refused.errors[0]).toMatchObject({ code: 'row_maximum_exceeded', pointer: '/3/plannedReach' });
    expect(refused.errors[0]?.detail).toContain('€');
    const present = (await sofie.put(`/applications/${id}/lines`, amount(10, 4)).expect(422)).body as Problem;
    expect(present.code).toBe('current_reach_of_amount');
    const view = (await sofie.put(`/applications/${id}/lines`, amount(123_456)).expect(200)).body as ApplicationView;
    expect(view.lines.find(({ indicatorCode }) => indicatorCode === '20a')).toMatchObject({
      flemishContributionCents: 123_456,
    });
  });

  it('is put back with an earlier version, sums included', async () => {
    const before = await read();
    test.clock.stopAt(new Date(Date.now() + 11 * 60_000).toISOString());
    await patch({ incentives: { mentorschap: null }, otherAccount: true }).expect(200);
    await sofie.post(`/applications/${id}/versions/${before.version}/restore`).expect(200);
    expect(await read()).toMatchObject({
      incentives: before.incentives,
      otherAccount: false,
      totals: { incentiveCents: before.totals.incentiveCents },
    });
  });
});

describe('files', () => {
  it('go where something asks for them', async () => {
    expect(await problemIn((await upload(sofie, 'rekening')).answer)).toEqual([422, 'unknown_slot']);
    const { version } = await read();
    expect((await upload(sofie, 'question:plan')).answer.status).toBe(204);
    const view = await read();
    expect(view.attachments).toEqual([expect.objectContaining({ slot: 'question:plan', name: 'nota.txt' })]);
    expect(view.version).toBe(version + 1);
  });

  it('of a draft are for its applicant only', async () => {
    await files(sofie).expect(200);
    for (const agent of [tom, lieve, nele]) {
      await files(agent).expect(404);
      expect((await upload(agent, 'statuten')).answer.status).toBe(404);
    }
  });
});

describe('submitting', () => {
  it('waits for what is asked, and for nothing that is hidden', async () => {
    await patch({ otherAccount: true }).expect(200);
    expect(await blocking()).toEqual(['/answers/vorm', '/attachments/rekeningbrief']);
    await patch({ answers: { vorm: 'groep', zaal: null } }).expect(200);
    expect(await blocking()).toContain('/answers/zaal');
    await patch({ answers: { vorm: 'thuis', zaal: 'Verborgen' } }).expect(200);
    await sofie.post(`/applications/${id}/submit`).expect(422);
    expect((await upload(sofie, 'rekeningbrief')).answer.status).toBe(204);
    expect(await blocking()).toEqual([]);
  });

  it('files all of it, and prints it', async () => {
    await sofie.post(`/applications/${id}/submit`).expect(200);
    const [row] = await test.dataSource.query<{ content: string }[]>(
      'select content from application_submission where application_id = $1',
      [id],
    );
    const content = JSON.parse(row?.content ?? '') as SubmissionContent2;
    expect(content).toMatchObject({
      format: 'samenspoor/application/2',
      otherAccount: true,
      totals: { incentiveCents: 1_000_000 },
      incentives: [{ code: 'mentorschap', themes: ['5', '17'] }],
      answers: [{ code: 'aanpak', answer: 'Samen' }, { code: 'vorm', answer: 'Aan huis' }, { code: 'partners' }],
      attachments: [{ slot: 'question:plan' }, { slot: 'rekeningbrief', title: 'Brief over het rekeningnummer' }],
    });
    expect(content.themes.find(({ number }) => number === '5')).toMatchObject({
      ownStaffCents: 200_000,
      ownMoneyCents: 400_000,
    });
    const pdf = await sofie.get(`/applications/${id}/receipt.pdf`).expect(200);
    const text = textOf(openPdf(pdf.body as Buffer));
    for (const words of ['Mentorschap', 'Aan huis', 'LEVL', 'nota.txt', content.attachments[0]?.sha256 ?? '?'])
      expect(text).toContain(words);
    expect(text).not.toContain('Verborgen');
  });

  it('closes the files for change and opens them for partners and the ministry', async () => {
    expect(await problemIn((await upload(sofie, 'statuten')).answer)).toEqual([409, 'already_submitted']);
    for (const agent of [sofie, tom, lieve]) {
      const { items } = (await files(agent).expect(200)).body as Page<DocumentView>;
      expect(items.map(({ slot }) => slot)).toEqual(['question:plan', 'rekeningbrief']);
      await agent.get(`/documents/${items[0]?.id}/content`).expect(200);
    }
    const { items } = (await files(sofie)).body as Page<DocumentView>;
    await sofie.delete(`/documents/${items[0]?.id}`).expect(409);
    await files(nele).expect(404);
  });
});
