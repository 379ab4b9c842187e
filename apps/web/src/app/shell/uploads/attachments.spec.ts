import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { PreviousUpload } from 'tus-js-client';
import { Connection } from '../connection/connection';
import { meView } from '../testing/me-view';
import { problem, shellProviders, signIn } from '../testing/shell-test-bed';
import { Attachments } from './attachments';
import { AttachmentsHarness } from './attachments-harness';
import { type FakeUpload, fakeTus } from './fake-tus.spec-data';
import { TUS_CLIENT } from './tus-client';

const LIST = '/api/v1/documents?subjectType=application&subjectId=a1&slot=statuten';

const STATUTES: DocumentView = {
  id: 'd1',
  subjectType: 'application',
  subjectId: 'a1',
  slot: 'statuten',
  name: 'Statuten.pdf',
  size: 1_234_000,
  mediaType: 'application/pdf',
  sha256: 'ab',
  scan: 'not_scanned',
  uploadedByName: 'An Peeters',
  uploadedAt: '2026-11-22T13:02:30Z',
};

const PLAN = new File(['x'.repeat(2_000)], 'plan.pdf', { lastModified: 7 });

interface Screen {
  readonly fixture: ComponentFixture<Attachments>;
  readonly files: AttachmentsHarness;
  readonly uploads: FakeUpload[];
  readonly said: string[];
  /** Answers the list that is asked for. */
  list(...items: DocumentView[]): Promise<void>;
}

async function open(
  items: DocumentView[] = [],
  inputs: Record<string, unknown> = {},
  earlier: PreviousUpload[] = [],
): Promise<Screen> {
  const { uploads, load } = fakeTus(earlier);
  TestBed.configureTestingModule({ providers: [shellProviders(), { provide: TUS_CLIENT, useValue: load }] });
  const said: string[] = [];
  jest
    .spyOn(TestBed.inject(LiveAnnouncer), 'announce')
    .mockImplementation(async (text) => void said.push(String(text)));
  await signIn(meView());
  const fixture = TestBed.createComponent(Attachments);
  const all = { subjectType: 'application', subjectId: 'a1', slot: 'statuten', editable: true, ...inputs };
  for (const [name, value] of Object.entries(all)) fixture.componentRef.setInput(name, value);
  document.body.append(fixture.nativeElement as HTMLElement);
  const list = async (...answer: DocumentView[]): Promise<void> => {
    fixture.detectChanges();
    TestBed.inject(HttpTestingController).expectOne(LIST).flush({ items: answer, next: null });
    await fixture.whenStable();
  };
  await list(...items);
  return {
    fixture,
    files: await TestbedHarnessEnvironment.harnessForFixture(fixture, AttachmentsHarness),
    uploads,
    said,
    list,
  };
}

/** Chooses a file, and gives the upload that it became. */
async function choose({ fixture, files, uploads }: Screen, file = PLAN): Promise<FakeUpload> {
  await (await files.drop())?.choose(file);
  await fixture.whenStable();
  const upload = uploads.at(-1);
  if (!upload) throw new Error('no upload was made');
  return upload;
}

describe('attached files', () => {
  it('are listed with their size, moment, person and scan, to save', async () => {
    const { files, fixture } = await open([STATUTES]);
    expect(await files.documents()).toEqual([
      'Statuten.pdf 1,2 MB · 22 november 2026 om 14:02 · An Peeters · Niet gescand op virussen',
    ]);
    const link = (fixture.nativeElement as HTMLElement).querySelector('a');
    expect(link?.getAttribute('href')).toBe('/api/v1/documents/d1/content');
  });

  it('can only be read where nothing may change', async () => {
    const { files } = await open([STATUTES], { editable: false });
    expect(await files.drop()).toBeNull();
    expect(await files.buttons()).toEqual([]);
  });

  it('leave no place for another where one is asked for', async () => {
    const { files } = await open([STATUTES], { multiple: false });
    expect(await files.drop()).toBeNull();
  });

  it('are removed at once and put back at once, and the focus stays', async () => {
    const screen = await open([STATUTES]);
    const http = TestBed.inject(HttpTestingController);
    await screen.files.click(/Verwijderen/);
    const removal = http.expectOne('/api/v1/documents/d1');
    expect([removal.request.method, removal.request.headers.get('X-CSRF-Token')]).toEqual(['DELETE', 'token-of-an']);
    removal.flush(null);
    await Promise.resolve();
    await screen.list();
    expect(await screen.files.documents()).toEqual(['Statuten.pdf Verwijderd']);
    expect(await screen.files.isFocused(/Ongedaan maken/)).toBe(true);
    await screen.files.click(/Ongedaan maken/);
    http.expectOne('/api/v1/documents/d1/restore').flush(STATUTES);
    await Promise.resolve();
    await screen.list(STATUTES);
    expect(await screen.files.documents()).toEqual([expect.stringContaining('1,2 MB')]);
    expect(screen.said).toEqual(['Statuten.pdf is verwijderd.', 'Statuten.pdf is teruggezet.']);
  });

  it('stay when the server refuses to remove them, and say why', async () => {
    const { files, fixture } = await open([STATUTES]);
    await files.click(/Verwijderen/);
    const answer = problem(409, { code: 'action_not_allowed', title: 'Kan nu niet' });
    TestBed.inject(HttpTestingController)
      .expectOne('/api/v1/documents/d1')
      .flush(answer, { status: 409, statusText: 'Conflict' });
    await fixture.whenStable();
    expect(await files.problem()).toContain('Kan nu niet');
    expect(await files.documents()).toEqual([expect.stringContaining('1,2 MB')]);
  });
});

describe('a file that is chosen', () => {
  it('is sent with its place and the token of the session, and listed when it is there', async () => {
    const screen = await open();
    const upload = await choose(screen);
    expect(upload.options.metadata).toEqual({
      subjectType: 'application',
      subjectId: 'a1',
      slot: 'statuten',
      filename: 'plan.pdf',
    });
    const headers: string[] = [];
    await upload.options.onBeforeRequest?.({ setHeader: (...header: string[]) => headers.push(...header) } as never);
    expect(headers).toEqual(['X-CSRF-Token', 'token-of-an']);
    upload.progress(1_000);
    expect(await screen.files.transfers()).toEqual(['plan.pdf Wordt verstuurd · 1 kB van 2 kB']);
    upload.progress(2_000);
    expect(await screen.files.transfers()).toEqual(['plan.pdf Wordt gecontroleerd · 2 kB van 2 kB']);
    upload.succeed();
    await screen.list(STATUTES);
    expect(await screen.files.transfers()).toEqual([]);
    expect(await screen.files.documents()).toHaveLength(1);
    expect(screen.said).toEqual(['plan.pdf wordt verstuurd.', 'plan.pdf is toegevoegd.']);
  });

  it('is paused and goes on where it was', async () => {
    const screen = await open();
    const upload = await choose(screen);
    upload.progress(1_000);
    await screen.files.click(/Pauzeren van plan.pdf/);
    expect(upload.aborted).toEqual([false]);
    expect(await screen.files.transfers()).toEqual(['plan.pdf Gepauzeerd · 1 kB van 2 kB']);
    await screen.files.click(/Hervatten met plan.pdf/);
    expect([screen.uploads.length, upload.started]).toEqual([1, 2]);
  });

  it('is stopped for good', async () => {
    const screen = await open();
    const upload = await choose(screen);
    await screen.files.click(/Stoppen/);
    expect(upload.aborted).toEqual([true]);
    expect(await screen.files.transfers()).toEqual([]);
  });

  it('goes on by itself when the connection is back', async () => {
    const screen = await open();
    const upload = await choose(screen);
    TestBed.inject(Connection).failed();
    upload.fail(0);
    expect((await screen.files.transfers())[0]).toContain('Geen verbinding – gaat vanzelf verder');
    TestBed.inject(Connection).restored();
    await screen.fixture.whenStable();
    expect(upload.started).toBe(2);
    expect((await screen.files.transfers())[0]).toContain('Wordt verstuurd');
  });

  it('says why it is refused, and goes when that was read', async () => {
    const screen = await open();
    const upload = await choose(screen);
    upload.fail(
      422,
      problem(422, { code: 'document_has_macros', title: 'Bestand met macro’s', detail: 'Bewaar zonder.' }),
    );
    expect(await screen.files.transfers()).toEqual(['plan.pdf Bestand met macro’s. Bewaar zonder.']);
    expect(screen.said.at(-1)).toBe('plan.pdf is niet toegevoegd. Bewaar zonder.');
    expect(await screen.files.buttons()).toEqual(['Sluiten van plan.pdf']);
    await screen.files.click(/Sluiten/);
    expect(await screen.files.transfers()).toEqual([]);
  });

  it('may be tried again when only the scanner was away', async () => {
    const screen = await open();
    const upload = await choose(screen);
    upload.fail(503, problem(503, { code: 'scan_unavailable' }));
    await screen.files.click(/Opnieuw proberen/);
    expect(upload.started).toBe(2);
  });

  it('goes on from an earlier try of the same person, at the same place only', async () => {
    const earlier = { uploadUrl: '/api/v1/uploads/1' } as PreviousUpload;
    const screen = await open([], {}, [earlier]);
    const upload = await choose(screen);
    expect(upload.resumed).toBe(earlier);
    expect(await upload.options.fingerprint?.(PLAN, upload.options)).toBe(
      'samenspoor|an|application|a1|statuten|plan.pdf|2000|7',
    );
  });

  it('waits for its turn behind three others', async () => {
    const screen = await open();
    const files = ['a', 'b', 'c', 'd'].map((name) => new File(['x'], `${name}.pdf`));
    await (await screen.files.drop())?.drop(...files);
    await screen.fixture.whenStable();
    expect(screen.uploads.map(({ file }) => file.name)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    expect((await screen.files.transfers())[3]).toContain('Wacht op zijn beurt');
    screen.uploads[0]?.succeed();
    await screen.list();
    expect(screen.uploads).toHaveLength(4);
  });

  it('is held when the session ends: the list is asked for, and that leads to signing in', async () => {
    const screen = await open();
    const upload = await choose(screen);
    upload.fail(401, problem(401, { code: 'not_signed_in' }));
    await screen.list();
    expect(await screen.files.transfers()).toHaveLength(1);
  });
});
