import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { CollaboratorsView } from '@samenspoor/contracts/applications/collaborators';
import type { CorrectionsView } from '@samenspoor/contracts/correspondence/correction';
import type { MessageView } from '@samenspoor/contracts/correspondence/message';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { fileApplication } from '../applications/drafts';
import { uploadWorkbook } from '../applications/workbook-files';
import { listRoutes } from '../../src/platform/access/list-routes';
import type { Route } from '../../src/platform/access/list-routes';
import { type TestApp, startTestApp } from '../support/test-app';
import { type Tried, filled, statusOf } from '../support/try-routes';

let test: TestApp;
let routes: Route[];
let owner: SignedInAgent;
let draft: ApplicationView;
let filed: ApplicationView;
/** What stands for each parameter of a path, by the beginning of the path. */
let known: readonly (readonly [start: string, values: Readonly<Record<string, string>>])[];

/** Everything that Eeklo has: a draft, and an application filed for a partnership with all that comes with it. */
beforeAll(async () => {
  test = await startTestApp();
  routes = listRoutes(test.app);
  owner = await test.signIn('medewerker.eeklo');
  const official = await test.signIn('behandelaar.abb');
  const partnership = await ledPartnership(owner);
  filed = await fileApplication(owner, partnership.id);
  draft = await startDraft(owner, 'ps-2024');
  const dueOn = new Date(Date.now() + 864_000_000).toISOString().slice(0, 10);
  const request = { target: '/iban', reason: 'wrong', remark: 'Klopt niet.', dueOn };
  const asked = (await official.post(`/applications/${filed.id}/corrections`, request).expect(201))
    .body as CorrectionsView;
  const said = (await owner.post(`/applications/${filed.id}/messages`, { text: 'Dag' }).expect(201))
    .body as Page<MessageView>;
  const colleague = { email: 'iemand@elders.invalid', access: 'read' };
  const invited = (await owner.post(`/applications/${draft.id}/collaborators`, colleague).expect(201))
    .body as CollaboratorsView;
  const book = await uploadWorkbook(test, owner, draft.id, 'a;b\n1;2', 'tabel.csv');
  const documentId = await attached(owner);
  const members = await test.dataSource.query<{ id: string }[]>(
    'select id from partnership_member where partnership_id = $1 limit 1',
    [partnership.id],
  );
  const ofApplication = {
    collaboratorId: invited.items[0]?.id ?? '',
    uploadId: book.body.id,
    messageId: said.items[0]?.id ?? '',
    version: '1',
  };
  known = [
    ['/applications/:id', { id: draft.id, ...ofApplication }],
    ['/applications/:id', { id: filed.id, ...ofApplication }],
    ['/corrections/:id', { id: asked.items[0]?.id ?? '' }],
    ['/messages/:id', { id: said.items[0]?.id ?? '' }],
    ['/documents/:id', { id: documentId }],
    ['/uploads/:id', { id: documentId }],
    ['/partnerships/:id', { id: partnership.id, memberId: members[0]?.id ?? '' }],
  ];
});

afterAll(() => test.close());

/** A file of somebody who is writing a message, by the two requests of tus. */
async function attached(agent: SignedInAgent): Promise<string> {
  const bytes = Buffer.from('Een bijlage.');
  const metadata = { subjectType: 'message_draft', subjectId: agent.me.person.id, slot: filed.id, filename: 'a.txt' };
  const pairs = Object.entries(metadata).map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`);
  const begun = await agent
    .post('/uploads')
    .set({ 'Tus-Resumable': '1.0.0', 'Upload-Length': String(bytes.length), 'Upload-Metadata': pairs.join(',') })
    .expect(201);
  const location = String(begun.headers['location']);
  const answer = await fetch(test.address + location, {
    method: 'PATCH',
    headers: {
      Cookie: agent.cookie,
      'X-CSRF-Token': agent.me.csrfToken,
      'Content-Type': 'application/offset+octet-stream',
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': '0',
    },
    body: bytes,
  });
  expect(answer.status).toBe(204);
  return location.split('/').at(-1) ?? '';
}

/** Bodies that are right, so that a route that takes one answers for who asks rather than for what is sent. */
const BODIES: Readonly<Record<string, object>> = {
  'PUT /applications/:id/lines': [],
  'PATCH /applications/:id/lines': [],
  'PUT /applications/:id/ranking': [],
  'POST /applications/:id/collaborators': { email: 'iemand@elders.invalid', access: 'write' },
  'PATCH /applications/:id/collaborators/:collaboratorId': { access: 'write' },
  'POST /applications/:id/messages': { text: 'Ik lees mee.' },
  'POST /applications/:id/withdraw': { reason: 'Zomaar.' },
  'POST /applications/:id/presence': { windowId: '11111111-1111-4111-8111-111111111111' },
  'POST /applications/:id/continue': { themes: [], takeContact: true, takeAccount: true, takeMotivations: true },
  'POST /applications/:id/sign-off/confirm': { agreed: true },
  'POST /applications/:id/sign-off/send-back': { remark: 'Nee.' },
  'POST /applications/:id/uploads/:uploadId/take-over': { onlyRight: true },
  'POST /corrections/:id/answer': { value: 'BE68539007547034' },
  'PATCH /messages/:id': { text: 'Anders.' },
  'PATCH /partnerships/:id': { name: 'Anders' },
  'POST /partnerships/:id/lead': { localGovernmentId: '11111111-1111-4111-8111-111111111111' },
  'POST /partnerships/:id/members': {
    localGovernmentId: '11111111-1111-4111-8111-111111111111',
    joinsOn: '2030-01-01',
  },
  'POST /partnerships/:id/members/:memberId/decline': { reason: 'Nee.' },
  'POST /partnerships/:id/members/:memberId/leave': { lastDay: '2030-01-01' },
};

/** A file is told by the query of its upload. */
const asked = (method: string, path: string): string =>
  method === 'POST' && path.endsWith('/uploads') ? `${path}?fileName=a.csv` : path;

const tries = (): Tried[] =>
  known.flatMap(([start, values]) =>
    routes
      .filter(({ path }) => path === start || path.startsWith(`${start}/`))
      .map(({ method, path }) => ({
        name: `${method} ${path}`,
        method,
        body: BODIES[`${method} ${path}`] ?? {},
        path: filled(asked(method, path), values),
        type: asked(method, path).includes('/uploads?') ? 'text/csv' : 'application/json',
      })),
  );

describe('what belongs to one municipality', () => {
  it.each([
    'medewerker.houthalen-helchteren',
    'directeur.houthalen-helchteren',
    'collega.eeklo',
    'collega.houthalen-helchteren',
    'medewerker.debrug',
    'expert.oost-vlaanderen',
    'beheerder',
  ])('does not exist for %s, by whatever route', async (name) => {
    const stranger = await test.signIn(name);
    const all = tries();
    expect(all.length).toBeGreaterThan(60);
    const open: string[] = [];
    for (const one of all) {
      const status = await statusOf(test, stranger, one);
      if (status !== 403 && status !== 404) open.push(`${one.name} answers ${status}`);
    }
    expect(open).toEqual([]);
  });

  it('is not there for the ministry while it is a draft', async () => {
    const open: string[] = [];
    for (const name of ['behandelaar.abb', 'beleid.abb', 'auditor']) {
      const official = await test.signIn(name);
      for (const one of tries().filter(({ path }) => path.includes(draft.id))) {
        const status = await statusOf(test, official, one);
        if (status !== 403 && status !== 404 && status !== 400) open.push(`${name}: ${one.name} answers ${status}`);
      }
    }
    expect(open).toEqual([]);
  });

  it('is still whole after all that', async () => {
    const { body } = await owner.get(`/applications/${filed.id}`).expect(200);
    expect(body).toMatchObject({ state: 'submitted', version: filed.version });
    expect((await owner.get(`/applications/${draft.id}`).expect(200)).body).toMatchObject({ version: draft.version });
  });
});
