import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import type { Actor } from '@samenspoor/domain/access/actor';
import { DocumentAccesses, Documents } from '../../src/documents';
import { DISGUISED, HONEST } from '../../src/documents/content/sample-files.spec-data';
import { type TestApp, startTestApp } from '../support/test-app';
import { SampleAccess } from './sample-access';
import { SUBJECT_TYPE, Uploader, problemIn } from './uploading';

let test: TestApp;
let root: string;
let eeklo: SignedInAgent;
let wetteren: SignedInAgent;
let handler: SignedInAgent;
let auditor: SignedInAgent;
let subjectId: string;
let uploader: Uploader;
let document: DocumentView;
let access: SampleAccess;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'documents-'));
  test = await startTestApp({ environment: { FILES_ROOT: root } });
  access = new SampleAccess();
  test.app.get(DocumentAccesses).register(SUBJECT_TYPE, access);
  eeklo = await test.signIn('medewerker.eeklo');
  wetteren = await test.signIn('medewerker.wetteren');
  handler = await test.signIn('behandelaar.abb');
  auditor = await test.signIn('auditor');
  subjectId = eeklo.me.capacity.localGovernmentId ?? '';
  uploader = new Uploader(test, eeklo, subjectId);
});

afterAll(async () => {
  await test.close();
  await rm(root, { recursive: true });
});

beforeEach(async () => {
  access.told.length = 0;
  document = await uploader.attached(HONEST.text, { name: 'Cijfers één.csv', slot: 'cijfers' });
});

afterEach(async () => {
  access.closed.clear();
  await test.dataSource.query('delete from document');
});

const listPath = (query = ''): string => `/documents?subjectType=${SUBJECT_TYPE}&subjectId=${subjectId}${query}`;

const namesIn = (body: unknown): string[] => (body as { items: DocumentView[] }).items.map(({ name }) => name);

describe('a download', () => {
  it('is saved under its own name and never shown, nor run', async () => {
    const answer = await uploader.send('GET', `/api/v1/documents/${document.id}/content`);
    expect(await answer.text()).toBe(HONEST.text.toString());
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="Cijfers een.csv"; filename*=UTF-8''Cijfers%20%C3%A9%C3%A9n.csv`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; sandbox; frame-ancestors 'none'`,
      'cache-control': 'no-store',
    });
  });

  it('is for who may read what it hangs on; to others it does not exist', async () => {
    await handler.get(`/documents/${document.id}/content`).expect(200);
    for (const stranger of [wetteren, auditor]) {
      await stranger.get(`/documents/${document.id}/content`).expect(404);
      await stranger.get(listPath()).expect(404);
    }
  });

  it('is our own fault when its bytes are gone', async () => {
    await rm(join(root, 'documents'), { recursive: true });
    const { body } = await eeklo.get(`/documents/${document.id}/content`).expect(500);
    expect(body).toMatchObject({ code: 'internal_error' });
  });
});

describe('the list', () => {
  it('has the documents of the subject, or of one slot, oldest first', async () => {
    await uploader.attached(HONEST.pdf, { name: '../../geheim/statuten.exe' });
    expect(namesIn((await handler.get(listPath()).expect(200)).body)).toEqual(['Cijfers één.csv', 'statuten.exe.pdf']);
    expect(namesIn((await handler.get(listPath('&slot=cijfers')).expect(200)).body)).toEqual(['Cijfers één.csv']);
  });

  it('asks which subject', async () => {
    await eeklo.get('/documents').expect(400);
    await eeklo.get(`/documents?subjectType=nothing&subjectId=${subjectId}`).expect(404);
  });
});

describe('removing', () => {
  it('is done once, can be undone once, and leaves a trace', async () => {
    for (let twice = 0; twice < 2; twice += 1) await eeklo.delete(`/documents/${document.id}`).expect(204);
    expect(await uploader.list()).toEqual([]);
    await eeklo.get(`/documents/${document.id}/content`).expect(404);
    for (let twice = 0; twice < 2; twice += 1)
      expect((await eeklo.post(`/documents/${document.id}/restore`).expect(200)).body).toMatchObject({
        name: 'Cijfers één.csv',
      });
    expect(await uploader.list()).toHaveLength(1);
    expect(access.told).toEqual(['+Cijfers één.csv', '-Cijfers één.csv', '+Cijfers één.csv']);
    const trace = await test.dataSource.query<{ action: string; visibility: string }[]>(
      `select action, visibility from audit_entry where subject_type = 'document' and subject_id = $1 order by id`,
      [document.id],
    );
    expect(trace.map(({ action }) => action)).toEqual(['document.attached', 'document.removed', 'document.restored']);
    expect(trace.every(({ visibility }) => visibility === 'internal')).toBe(true);
  });

  it('is not for who may only read, nor for strangers, nor without the token', async () => {
    expect((await handler.delete(`/documents/${document.id}`).expect(409)).body).toMatchObject({
      code: 'action_not_allowed',
    });
    await wetteren.delete(`/documents/${document.id}`).expect(404);
    await wetteren.post(`/documents/${document.id}/restore`).expect(404);
    await auditor.delete(`/documents/${document.id}`).expect(403);
    const forged = await uploader.send('DELETE', `/api/v1/documents/${document.id}`, { 'X-CSRF-Token': '' });
    expect(await problemIn(forged)).toEqual([403, 'csrf_failed']);
    expect(await uploader.list()).toHaveLength(1);
  });

  it('ends with its subject, and so does undoing', async () => {
    await eeklo.delete(`/documents/${document.id}`).expect(204);
    access.closed.add(subjectId);
    await eeklo.post(`/documents/${document.id}/restore`).expect(409);
  });

  it('is not for half an upload', async () => {
    const started = await uploader.announce(100);
    const id = started.headers.get('Location')?.split('/').at(-1);
    await eeklo.delete(`/documents/${id}`).expect(404);
    await eeklo.post(`/documents/${id}/restore`).expect(404);
  });
});

describe('the documents of a context', () => {
  const place = () => ({ subjectType: SUBJECT_TYPE, subjectId, slot: 'werkblad' });
  const actor = (): Actor => ({
    personId: eeklo.me.person.id,
    personName: eeklo.me.person.name,
    capacityId: eeklo.me.capacity.id,
    role: 'municipal_staff',
    organisationId: subjectId,
    organisationName: 'Eeklo',
    localGovernmentId: subjectId,
    supportRegionCode: null,
  });
  const documents = (): Documents => test.app.get(Documents);

  it('can be stored without an upload, judged as any other', async () => {
    const stored = await test.dataSource.transaction((tx) =>
      documents().store(tx, actor(), place(), { name: 'Tabel.xls', content: HONEST.xlsx }),
    );
    expect(stored.name).toBe('Tabel.xls.xlsx');
    const { content } = await documents().open(stored.id);
    expect(Buffer.concat((await content.toArray()) as Buffer[]).equals(HONEST.xlsx)).toBe(true);
    await expect(
      test.dataSource.transaction((tx) =>
        documents().store(tx, actor(), place(), { name: 'Tabel.xlsx', content: DISGUISED['a page'] }),
      ),
    ).rejects.toThrow('document_type_not_allowed');
    expect(await documents().of({ subjectType: SUBJECT_TYPE, subjectId, slot: 'werkblad' })).toHaveLength(1);
  });

  it('can be hung elsewhere by who uploaded them, all or none', async () => {
    const from = { subjectType: SUBJECT_TYPE, subjectId };
    const to = { subjectType: SUBJECT_TYPE, subjectId: wetteren.me.capacity.localGovernmentId ?? '', slot: '' };
    const move = (mover: Actor, ids: string[]) =>
      test.dataSource.transaction((tx) => documents().attach(tx, mover, ids, { from, to }));
    await expect(move({ ...actor(), personId: handler.me.person.id }, [document.id])).rejects.toThrow('not_found');
    await expect(move(actor(), [document.id, '00000000-0000-4000-8000-000000000000'])).rejects.toThrow('not_found');
    expect((await move(actor(), [document.id])).map(({ subjectId: now }) => now)).toEqual([to.subjectId]);
    expect(await uploader.list()).toEqual([]);
    await wetteren.get(`/documents/${document.id}/content`).expect(200);
  });
});
