import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FILL } from '@samenspoor/database/migrations/0018-keep-reopenings';
import type { ApplicationSummary, ApplicationView } from '@samenspoor/contracts/applications/application';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import { ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { HONEST } from '../../src/documents/content/sample-files.spec-data';
import { Uploader } from '../documents/uploading';
import { type TestApp, startTestApp } from '../support/test-app';
import { ASKED_CENTS, fillIn } from './drafts';
import { cellOf, downloadWorkbook, opened } from './workbook-files';

const LATER = '2031-01-01T11:00:00.000Z';
const SLOT = 'rekeningbrief';

let test: TestApp;
let root: string;
let sofie: SignedInAgent;
let jonas: SignedInAgent;
let handler: SignedInAgent;
let outsiders: readonly (readonly [name: string, agent: SignedInAgent])[];
let filed: ApplicationView;
let kept: DocumentView;
let added: DocumentView;

/**
 * Filed by Eeklo for a partnership in which Wetteren takes part, with a file; then reopened, and worked on: other rows,
 * another account, the file gone and another one there.
 */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'reopened-'));
  test = await startTestApp({ environment: { FILES_ROOT: root } });
  sofie = await test.signIn('medewerker.eeklo');
  jonas = await test.signIn('collega.eeklo');
  handler = await test.signIn('behandelaar.abb');
  const names = ['behandelaar.abb', 'beleid.abb', 'auditor', 'medewerker.wetteren'];
  outsiders = await Promise.all(names.map(async (name) => [name, await test.signIn(name)] as const));
  const { id } = await startDraft(sofie, 'ps-demo', (await ledPartnership(sofie)).id);
  await fillIn(sofie, id);
  kept = await attach(id, 'ingediend.txt');
  filed = (await sofie.post(`/applications/${id}/submit`).expect(200)).body as ApplicationView;
  await sofie.post(path('collaborators'), { personId: jonas.me.person.id, access: 'read' }).expect(201);
  await handler.post(path('reopen'), { reason: 'Rekening klopt niet', until: localMomentOf(LATER) }).expect(200);
  await sofie.patch(`/applications/${id}`, EDIT).expect(200);
  await sofie.put(path('lines'), [{ indicatorCode: '5a', currentReach: 0, plannedReach: 1 }] as object).expect(200);
  await sofie.delete(`/documents/${kept.id}`).expect(204);
  added = await attach(id, 'nieuw.txt');
});

afterAll(async () => {
  await test.close();
  await rm(root, { recursive: true });
});

const EDIT = {
  iban: 'BE71096123456769',
  motivations: { '5': 'Nog niet ingediend.' },
  contact: { phone: '09 99 99 99 99' },
};
const path = (part: string): string => `/applications/${filed.id}/${part}`;

async function attach(id: string, name: string): Promise<DocumentView> {
  const subject = { subjectType: 'application', slot: SLOT, name };
  const { answer } = await new Uploader(test, sofie, id).whole(HONEST.text, subject);
  if (answer.status !== 204) throw new Error(await answer.text());
  const found = (await files(sofie, id)).find((file) => file.name === name);
  if (!found) throw new Error(`${name} isn't there`);
  return found;
}

const files = async (agent: SignedInAgent, id = filed.id): Promise<readonly DocumentView[]> =>
  ((await agent.get(`/documents?subjectType=application&subjectId=${id}`).expect(200)).body as Page<DocumentView>)
    .items;
const seen = async (agent: SignedInAgent): Promise<ApplicationView> =>
  (await agent.get(`/applications/${filed.id}`).expect(200)).body as ApplicationView;
const entries = async (agent: SignedInAgent): Promise<readonly string[]> =>
  ((await agent.get(path('timeline')).expect(200)).body as Page<TimelineEntry>).items.map(({ action }) => action);
const listed = async (agent: SignedInAgent, query = ''): Promise<ApplicationSummary | undefined> => {
  const { items } = (await agent.get(`/applications${query}`).expect(200)).body as Page<ApplicationSummary>;
  return items.find(({ id }) => id === filed.id);
};

/** What doesn't tell about the content: who may do what, and the state and clock of now. */
const contentOf = ({ version, state, stateReason, asFiled, window, call, actions, now, ...content }: ApplicationView) =>
  content;

describe('an application that is reopened and worked on', () => {
  it('is, for everybody outside, what was filed, with why and until when it is open', async () => {
    for (const [name, agent] of outsiders) {
      const view = await seen(agent);
      expect([name, contentOf(view)]).toEqual([name, contentOf(filed)]);
      expect(view).toMatchObject({
        state: 'reopened',
        stateReason: 'Rekening klopt niet',
        asFiled: true,
        window: { reopenedUntil: LATER },
      });
    }
  });

  it('is the work itself for the people of the applicant, and for a colleague who was invited to read', async () => {
    for (const agent of [sofie, jonas]) {
      const view = await seen(agent);
      expect(view).toMatchObject({
        asFiled: false,
        iban: EDIT.iban,
        motivations: EDIT.motivations,
        totals: { chosenThemes: 1 },
      });
      expect(view.attachments.map(({ name }) => name)).toEqual(['nieuw.txt']);
      expect(await entries(agent)).toContain('document.attached');
      expect((await listed(agent))?.askedCents).toBe(6_000);
    }
  });

  it('shows outside the files that were filed, also one that is taken away since, and no other', async () => {
    for (const [, agent] of outsiders) {
      expect((await files(agent)).map(({ name }) => name)).toEqual(['ingediend.txt']);
      await agent.get(`/documents/${kept.id}/content`).expect(200);
      await agent.get(`/documents/${added.id}/content`).expect(404);
    }
    expect((await files(sofie)).map(({ name }) => name)).toEqual(['nieuw.txt']);
    await sofie.get(`/documents/${added.id}/content`).expect(200);
    await sofie.get(`/documents/${kept.id}/content`).expect(404);
  });

  it('tells outside the steps, and nothing of the work', async () => {
    for (const [, agent] of outsiders)
      expect(await entries(agent)).toEqual(['application.reopened', 'application.submitted']);
  });

  it('is listed, found and ordered outside by what was filed', async () => {
    for (const [, agent] of outsiders) {
      const { updatedAt, ...item } = (await listed(agent)) ?? ({} as ApplicationSummary);
      expect(item).toMatchObject({
        state: 'reopened',
        askedCents: ASKED_CENTS,
        chosenThemes: 2,
        signOffRequested: false,
      });
      expect(updatedAt < (await seen(sofie)).updatedAt).toBe(true);
      expect(await listed(agent, '?theme=17&sort=-askedCents')).toBeDefined();
    }
    expect(await listed(sofie, '?theme=17')).toBeUndefined();
    expect(await listed(sofie, '?theme=5&sort=askedCents')).toBeDefined();
  });

  it('keeps its versions, uploads and colleagues inside', async () => {
    for (const [name, agent] of outsiders)
      for (const part of ['versions', 'uploads', 'collaborators']) {
        const { status } = await agent.get(path(part));
        expect([name, part, status === 403 || status === 404]).toEqual([name, part, true]);
      }
  });

  it('gives a partner the workbook of what was filed, and the applicant that of the work', async () => {
    const [, tom] = outsiders.at(-1) ?? ['', sofie];
    const planned = async (agent: SignedInAgent) =>
      cellOf(await opened(await downloadWorkbook(test, agent, filed.id)), '5a', 'Gepland bereik').value;
    expect(await planned(tom)).toBe(100);
    expect(await planned(sofie)).toBe(1);
  });

  it('has the receipt and the eligibility of what was filed', async () => {
    for (const [, agent] of outsiders) {
      await agent.get(path('receipt.pdf')).expect(200);
      expect((await seen(agent)).contentSha256).toBe(filed.contentSha256);
      await agent.get(path('eligibility')).expect(200);
    }
  });

  it('exists for nobody else: not for AgII, an administrator or another municipality', async () => {
    for (const name of ['expert.oost-vlaanderen', 'coordinator.oost-vlaanderen', 'beheerder'])
      await (await test.signIn(name)).get(`/applications/${filed.id}`).expect(403);
    await (await test.signIn('medewerker.houthalen-helchteren')).get(`/applications/${filed.id}`).expect(404);
  });

  it('is not shown outside at all when what was filed got lost', async () => {
    const [row] = await test.dataSource.query<object[]>('delete from reopening returning *');
    expect(row).toBeDefined();
    for (const [, agent] of outsiders) await agent.get(`/applications/${filed.id}`).expect(404);
  });

  it('was reopened before that was kept: the migration finds what was filed', async () => {
    await test.dataSource.query(FILL);
    for (const [name, agent] of outsiders) {
      const { updatedAt, ...view } = contentOf(await seen(agent));
      const { updatedAt: _, ...asFiled } = contentOf(filed);
      expect([name, view]).toEqual([name, asFiled]);
      expect((await files(agent)).map((file) => file.name)).toEqual(['ingediend.txt']);
    }
  });

  it('is seen by everybody as it is once it is filed again, and its work stays off the timeline of others', async () => {
    await fillIn(sofie, filed.id);
    await sofie.patch(`/applications/${filed.id}`, EDIT).expect(200);
    await sofie.post(path('submit')).expect(200);
    for (const [, agent] of outsiders) {
      expect(await seen(agent)).toMatchObject({ state: 'submitted', iban: EDIT.iban, motivations: EDIT.motivations });
      expect((await files(agent)).map(({ name }) => name)).toEqual(['nieuw.txt']);
      expect(await listed(agent)).toMatchObject({ askedCents: ASKED_CENTS });
      expect((await entries(agent)).filter((action) => action.startsWith('application.'))).toEqual([
        'application.submitted',
        'application.reopened',
        'application.submitted',
      ]);
    }
    const [left] = await test.dataSource.query<{ n: number }[]>('select count(*)::int as n from reopening');
    expect(left?.n).toBe(0);
  });

  it('is, when it is withdrawn while reopened, withdrawn as it was filed', async () => {
    await handler.post(path('reopen'), { reason: 'Nog eens', until: localMomentOf(LATER) }).expect(200);
    await sofie.patch(`/applications/${filed.id}`, { iban: 'BE68539007547034' }).expect(200);
    await sofie.post(path('withdraw'), { reason: 'Toch niet' }).expect(200);
    for (const agent of [sofie, handler])
      expect(await seen(agent)).toMatchObject({ state: 'withdrawn', stateReason: 'Toch niet', iban: EDIT.iban });
  });
});
