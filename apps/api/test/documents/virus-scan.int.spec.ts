import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UPLOADS_PATH } from '@samenspoor/contracts/documents/document';
import { DocumentAccesses } from '../../src/documents';
import { EICAR, HONEST } from '../../src/documents/content/sample-files.spec-data';
import { type TestApp, startTestApp } from '../support/test-app';
import { FakeClamd } from './fake-clamd';
import { SampleAccess } from './sample-access';
import { SUBJECT_TYPE, Uploader, problemIn } from './uploading';

const clamd = new FakeClamd();

let test: TestApp;
let root: string;
let uploader: Uploader;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'scan-'));
  const environment = { FILES_ROOT: root, CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: String(await clamd.start()) };
  test = await startTestApp({ environment });
  test.app.get(DocumentAccesses).register(SUBJECT_TYPE, new SampleAccess());
  const eeklo = await test.signIn('medewerker.eeklo');
  uploader = new Uploader(test, eeklo, eeklo.me.capacity.localGovernmentId ?? '');
});

afterAll(async () => {
  await test.close();
  await clamd.stop();
  await rm(root, { recursive: true });
});

afterEach(async () => {
  clamd.brokenAnswer = null;
  await test.dataSource.query('delete from document');
});

const rows = (): Promise<{ state: string; scan: string }[]> =>
  test.dataSource.query('select state, scan from document');

describe('with ClamAV', () => {
  it('keeps what is clean, and says that it was scanned', async () => {
    expect(await uploader.attached(HONEST.pdf)).toMatchObject({ scan: 'clean' });
    expect(clamd.scanned.at(-1)).toBe(HONEST.pdf.length);
  });

  it('refuses a virus, keeps none of its bytes, and can not be made to restore it', async () => {
    const { answer, id } = await uploader.whole(EICAR, { name: 'factuur.txt' });
    expect(await problemIn(answer)).toEqual([422, 'document_infected']);
    expect(await rows()).toEqual([{ state: 'removed', scan: 'infected' }]);
    expect(await uploader.list()).toEqual([]);
    expect((await uploader.send('POST', `/api/v1/documents/${id}/restore`)).status).toBe(404);
    expect((await uploader.send('HEAD', `${UPLOADS_PATH}/${id}`)).status).toBe(404);
    expect((await uploader.send('GET', `/api/v1/documents/${id}/content`)).status).toBe(404);
  });

  it('holds a file while ClamAV is out of order, and takes it in once it is back', async () => {
    clamd.brokenAnswer = 'INSTREAM size limit exceeded. ERROR';
    const { answer, id } = await uploader.whole(HONEST.pdf);
    expect(await problemIn(answer)).toEqual([503, 'scan_unavailable']);
    expect(await rows()).toEqual([{ state: 'uploading', scan: 'failed' }]);
    expect((await uploader.send('HEAD', `${UPLOADS_PATH}/${id}`)).status).toBe(503);
    clamd.brokenAnswer = null;
    expect((await uploader.send('HEAD', `${UPLOADS_PATH}/${id}`)).status).toBe(200);
    expect(await uploader.list()).toMatchObject([{ id, scan: 'clean' }]);
  });
});
