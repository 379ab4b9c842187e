import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UPLOADS_PATH } from '@samenspoor/contracts/documents/document';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { DocumentAccesses, ExpireUploads } from '../../src/documents';
import { DISGUISED, HONEST, WITH_MACROS } from '../../src/documents/content/sample-files.spec-data';
import { Jobs } from '../../src/platform/jobs/jobs';
import { type TestApp, startTestApp } from '../support/test-app';
import { SampleAccess } from './sample-access';
import { SUBJECT_TYPE, Uploader, problemIn } from './uploading';

const NOTHING = '00000000-0000-4000-8000-000000000000';

/** Large enough to come in parts. */
const LARGE = Buffer.concat([HONEST.pdf, randomBytes(300_000), Buffer.from('\n%%EOF\n')]);

let test: TestApp;
let root: string;
let eeklo: SignedInAgent;
let wetteren: SignedInAgent;
let subjectId: string;
let uploader: Uploader;
const access = new SampleAccess();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'uploads-'));
  test = await startTestApp({ environment: { FILES_ROOT: root, MAX_UPLOAD_MB: '1' } });
  test.app.get(DocumentAccesses).register(SUBJECT_TYPE, access);
  eeklo = await test.signIn('medewerker.eeklo');
  wetteren = await test.signIn('medewerker.wetteren');
  subjectId = eeklo.me.capacity.localGovernmentId ?? '';
  uploader = new Uploader(test, eeklo, subjectId);
});

afterAll(async () => {
  await test.close();
  await rm(root, { recursive: true });
});

afterEach(async () => {
  test.clock.release();
  access.closed.clear();
  await test.dataSource.query('delete from document');
  await rm(join(root, 'uploads'), { recursive: true, force: true });
});

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

const locationOf = (answer: Response): string => answer.headers.get('Location') ?? '';

describe('a file that is uploaded whole', () => {
  it('is a document at once, with what is known of it', async () => {
    const started = await uploader.announce(HONEST.pdf.length, { slot: 'statuten', name: 'Statuten één.pdf' });
    expect([started.status, started.headers.get('Tus-Resumable')]).toEqual([201, '1.0.0']);
    const answer = await uploader.part(locationOf(started), 0, HONEST.pdf);
    expect([answer.status, answer.headers.get('Upload-Offset')]).toEqual([204, String(HONEST.pdf.length)]);
    expect(await uploader.list()).toEqual([
      {
        id: locationOf(started).split('/').at(-1),
        subjectType: SUBJECT_TYPE,
        subjectId,
        slot: 'statuten',
        name: 'Statuten één.pdf',
        size: HONEST.pdf.length,
        mediaType: 'application/pdf',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        scan: 'not_scanned',
        uploadedByName: eeklo.me.person.name,
        uploadedAt: expect.any(String),
      },
    ]);
    expect(access.told).toContain('+Statuten één.pdf');
    expect(await filesIn('uploads')).toEqual([]);
    expect(await filesIn('scratch')).toEqual([]);
  });

  it('answers how far it came, also when it is there already', async () => {
    const { id } = await uploader.whole(HONEST.png, { name: 'kaart.png' });
    const head = await uploader.send('HEAD', `${UPLOADS_PATH}/${id}`);
    expect([head.status, head.headers.get('Upload-Offset'), head.headers.get('Upload-Length')]).toEqual([
      200,
      String(HONEST.png.length),
      String(HONEST.png.length),
    ]);
    const again = await uploader.part(`${UPLOADS_PATH}/${id}`, HONEST.png.length, Buffer.from('x'));
    expect(await problemIn(again)).toEqual([409, 'upload_offset_wrong']);
  });
});

describe('a file that is uploaded in parts', () => {
  it('goes on where it stopped, and nowhere else', async () => {
    const location = locationOf(await uploader.announce(LARGE.length));
    expect((await uploader.part(location, 0, LARGE.subarray(0, 100_000))).status).toBe(204);
    const head = await uploader.send('HEAD', location);
    expect([head.status, head.headers.get('Upload-Offset')]).toEqual([200, '100000']);
    for (const offset of [0, 99_999, 100_001, LARGE.length])
      expect(await problemIn(await uploader.part(location, offset, LARGE.subarray(100_000)))).toEqual([
        409,
        'upload_offset_wrong',
      ]);
    expect(await uploader.list()).toEqual([]);
    expect((await uploader.part(location, 100_000, LARGE.subarray(100_000))).status).toBe(204);
    const [document] = await uploader.list();
    const download = await uploader.send('GET', `/api/v1/documents/${document?.id}/content`);
    expect(Buffer.from(await download.arrayBuffer()).equals(LARGE)).toBe(true);
  });

  it('goes on after a connection that broke in the middle of a part', async () => {
    const location = locationOf(await uploader.announce(LARGE.length));
    await breakOff(location);
    const offset = await settledOffset(location);
    expect(offset).toBeLessThanOrEqual(150_000);
    expect((await uploader.part(location, offset, LARGE.subarray(offset))).status).toBe(204);
    expect(await uploader.list()).toHaveLength(1);
  });

  it('is finished by asking how far it came, when the answer to the last part got lost', async () => {
    const location = locationOf(await uploader.announce(HONEST.pdf.length));
    await writeFile(join(root, 'uploads', location.split('/').at(-1) ?? ''), HONEST.pdf);
    expect((await uploader.send('HEAD', location)).status).toBe(200);
    expect(await uploader.list()).toHaveLength(1);
  });

  it('becomes one document, however many ask for it to be finished at once', async () => {
    access.told.length = 0;
    const location = locationOf(await uploader.announce(LARGE.length));
    await writeFile(join(root, 'uploads', location.split('/').at(-1) ?? ''), LARGE);
    const answers = await Promise.all(Array.from({ length: 6 }, () => uploader.send('HEAD', location)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(access.told).toHaveLength(1);
    expect(await uploader.list()).toMatchObject([{ size: LARGE.length }]);
  });

  it('can be stopped, and is gone then', async () => {
    const location = locationOf(await uploader.announce(LARGE.length));
    await uploader.part(location, 0, LARGE.subarray(0, 1_000));
    expect((await uploader.send('DELETE', location)).status).toBe(204);
    expect(await problemIn(await uploader.part(location, 1_000, LARGE.subarray(1_000)))).toEqual([404, 'not_found']);
    expect(await filesIn('uploads')).toEqual([]);
  });

  it('is forgotten after a day without its last byte', async () => {
    const location = locationOf(await uploader.announce(LARGE.length));
    await uploader.part(location, 0, LARGE.subarray(0, 1_000));
    expect(await test.app.get(ExpireUploads).execute()).toBe(0);
    test.clock.stopAt(new Date(Date.now() + 25 * 3_600_000).toISOString());
    await test.app.get(Jobs).run('documents.expire-uploads');
    expect(await test.app.get(ExpireUploads).execute()).toBe(0);
    expect((await uploader.send('HEAD', location)).status).toBe(404);
    expect(await filesIn('uploads')).toEqual([]);
  });

  /** Sends the headers of a part and half of its bytes, and hangs up. */
  async function breakOff(location: string): Promise<void> {
    const { hostname, port } = new URL(test.address);
    const socket = connect(Number(port), hostname);
    const head = [
      `PATCH ${location} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      `Cookie: ${eeklo.cookie}`,
      `X-CSRF-Token: ${eeklo.me.csrfToken}`,
      'Tus-Resumable: 1.0.0',
      'Upload-Offset: 0',
      'Content-Type: application/offset+octet-stream',
      `Content-Length: ${LARGE.length}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    socket.write(LARGE.subarray(0, 150_000));
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.destroy();
  }

  async function settledOffset(location: string): Promise<number> {
    for (let last = -1, tries = 0; tries < 50; tries += 1) {
      const offset = Number((await uploader.send('HEAD', location)).headers.get('Upload-Offset'));
      if (offset === last) return offset;
      last = offset;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the upload does not come to rest');
  }
});

describe('an upload is refused before its first byte', () => {
  it.each([
    ['too large', 1_000_001, {}, [413, 'document_too_large']],
    ['empty', 0, {}, [422, 'document_empty']],
    ['with a name of dots', 10, { name: '../..' }, [422, 'document_name_invalid']],
    ['with a name that can not be seen', 10, { name: '\u202e\u200b' }, [422, 'document_name_invalid']],
    ['on something that nobody owns', 10, { subjectType: 'nothing' }, [404, 'not_found']],
    ['on something of others', 10, { subjectId: NOTHING }, [404, 'not_found']],
    ['on no id', 10, { subjectId: '../../x' }, [400, 'validation_failed']],
    ['in a slot with a line end', 10, { slot: 'a\r\nb' }, [400, 'validation_failed']],
  ] as const)('%s', async (_, size, announced, problem) => {
    expect(await problemIn(await uploader.announce(size, announced))).toEqual(problem);
    expect(await filesIn('uploads')).toEqual([]);
  });

  it('without a length or without metadata', async () => {
    expect(await problemIn(await uploader.send('POST', UPLOADS_PATH))).toEqual([400, 'validation_failed']);
    const headers = { 'Upload-Length': '-1', 'Upload-Metadata': 'filename !!!' };
    expect(await problemIn(await uploader.send('POST', UPLOADS_PATH, headers))).toEqual([400, 'validation_failed']);
  });

  it('when there are sixty already, however many start at once', async () => {
    const started = await Promise.all(Array.from({ length: 64 }, () => uploader.announce(10)));
    const statuses = started.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(60);
    expect(statuses.filter((status) => status === 422)).toHaveLength(4);
  });

  it('when its subject can not be changed any more, with another answer for who may read it', async () => {
    access.closed.add(subjectId);
    expect(await problemIn(await uploader.announce(10))).toEqual([409, 'action_not_allowed']);
  });

  it('without the token of the session', async () => {
    const answer = await uploader.send('POST', UPLOADS_PATH, { 'X-CSRF-Token': 'x' });
    expect(await problemIn(answer)).toEqual([403, 'csrf_failed']);
    const location = locationOf(await uploader.announce(10));
    const part = { 'X-CSRF-Token': '', 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' };
    expect(await problemIn(await uploader.send('PATCH', location, part, 'x'))).toEqual([403, 'csrf_failed']);
  });
});

describe('an upload is refused at its last byte, and nothing is left of it', () => {
  it.each([
    ...Object.entries(DISGUISED).map(([what, content]) => [what, content, 'document_type_not_allowed'] as const),
    ...Object.entries(WITH_MACROS).map(([what, content]) => [what, content, 'document_has_macros'] as const),
  ])('%s', async (_, content, code) => {
    const { answer, id } = await uploader.whole(content, { name: 'bijlage.pdf' });
    expect(await problemIn(answer)).toEqual([422, code]);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    expect((await uploader.send('HEAD', `${UPLOADS_PATH}/${id}`)).status).toBe(404);
    expect(await uploader.list()).toEqual([]);
    expect(await filesIn('uploads')).toEqual([]);
  });

  it('when its subject was closed meanwhile', async () => {
    const location = locationOf(await uploader.announce(HONEST.pdf.length));
    access.closed.add(subjectId);
    const answer = await uploader.part(location, 0, HONEST.pdf);
    expect(await problemIn(answer)).toEqual([409, 'action_not_allowed']);
    expect(await test.dataSource.query('select 1 from document')).toEqual([]);
  });

  it('when more comes than was announced', async () => {
    const location = locationOf(await uploader.announce(10));
    expect(await problemIn(await uploader.part(location, 0, HONEST.pdf))).toEqual([413, 'payload_too_large']);
  });
});

describe('an upload of somebody else', () => {
  it('does not exist, not to look at, not to go on with, not to stop', async () => {
    const location = locationOf(await uploader.announce(HONEST.pdf.length));
    const other = new Uploader(test, wetteren, subjectId);
    expect((await other.send('HEAD', location)).status).toBe(404);
    expect(await problemIn(await other.part(location, 0, HONEST.pdf))).toEqual([404, 'not_found']);
    expect(await problemIn(await other.send('DELETE', location))).toEqual([404, 'not_found']);
  });

  it.each(['..%2f..%2fetc%2fpasswd', 'a', `${NOTHING}.json`, NOTHING])(
    'nor does one that never was: %s',
    async (id) => {
      expect(await problemIn(await uploader.part(`${UPLOADS_PATH}/${id}`, 0, HONEST.pdf))).toEqual([404, 'not_found']);
    },
  );
});
