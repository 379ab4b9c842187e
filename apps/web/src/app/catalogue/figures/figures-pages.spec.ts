import { HttpTestingController } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { Router } from '@angular/router';
import type { FigureMessageView, FigureUploadView, FiguresView } from '@samenspoor/contracts/catalogue/figures';
import type { Role } from '@samenspoor/domain/access/roles';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { FiguresTab } from './figures-tab';
import { TablePage } from './table-page';
import { UploadPage } from './upload-page';

const FIGURES: FiguresView = {
  year: 2024,
  years: [2025, 2024],
  items: [
    {
      localGovernmentId: 'houthalen',
      nis: '72039',
      name: 'Houthalen-Helchteren',
      province: 'Limburg',
      referenceRegion: 'Limburg',
      validFrom: '1970-01-01',
      validTo: null,
      origin: { count: 8_200, source: 'Statistiek', demo: false, takenOverAt: '2026-01-01T00:00:00.000Z', earlier: 1 },
      population: null,
      originBefore: 8_000,
    },
  ],
};

const message = (changes: Partial<FigureMessageView>): FigureMessageView => ({
  severity: 'warning',
  code: 'large_change',
  text: 'Let op.',
  sheet: 'Blad1',
  row: 3,
  address: 'C3',
  solvedByAdding: false,
  ...changes,
});

const UPLOAD: FigureUploadView = {
  id: 'upload',
  kind: 'origin',
  year: 2025,
  source: 'Statistiek',
  fileName: 'cijfers.xlsx',
  fileBytes: 9_000,
  fileHash: 'ab',
  state: 'previewed',
  uploadedAt: '2026-11-22T12:00:00.000Z',
  uploadedByName: 'An Peeters',
  settledAt: null,
  settledByName: null,
  counts: { added: 0, changed: 1, same: 0 },
  errors: 1,
  warnings: 1,
  draftsAffected: null,
  addedMerged: false,
  messages: [
    message({}),
    message({ severity: 'error', code: 'merged_code', text: 'De Pinte ging op.', solvedByAdding: true }),
  ],
  changes: [
    {
      nis: '72039',
      name: 'Houthalen-Helchteren',
      from: 8_000,
      fromDemo: true,
      to: 8_200,
      addedFrom: [],
      byAdding: false,
    },
    {
      nis: '44086',
      name: 'Nazareth-De Pinte',
      from: null,
      fromDemo: false,
      to: 1_200,
      addedFrom: ['De Pinte', 'Nazareth'],
      byAdding: true,
    },
  ],
};

let server: HttpTestingController;

async function open<Page>(
  page: Type<Page>,
  role: Role = 'case_handler',
  inputs: Readonly<Record<string, string>> = {},
) {
  TestBed.configureTestingModule({ providers: shellProviders([{ path: '**', component: FiguresTab }]) });
  await signIn(meView(role));
  server = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(page);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  TestBed.tick();
  const host = fixture.nativeElement as HTMLElement;
  const button = (text: string) => {
    const found = [...host.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
    if (!found) throw new Error(`no button ${text}`);
    return found;
  };
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { fixture, host, button, settle, loader: TestbedHarnessEnvironment.loader(fixture) };
}

describe('the figures of a year', () => {
  it('stand in a table, with earlier ones behind a button', async () => {
    const { host, button, settle } = await open(FiguresTab, 'policy_officer', { jaar: '2024' });
    server.expectOne('/api/v1/figures?year=2024').flush(FIGURES);
    await settle();
    expect(host.textContent).toContain('Houthalen-Helchteren');
    expect(host.textContent).toContain('8.200');
    expect(host.textContent).toContain('+2,5 %');
    expect(host.textContent).not.toContain('Tabel opladen');
    button('1 eerder cijfer').click();
    TestBed.tick();
    server
      .expectOne('/api/v1/figures/houthalen/history?year=2024')
      .flush([{ kind: 'origin', count: 8_200, source: 'Statistiek', demo: false, heldFrom: null, heldUntil: null }]);
    await settle();
    expect(button('1 eerder cijfer').getAttribute('aria-expanded')).toBe('true');
  });

  it('come with the uploaded tables for who may change them', async () => {
    const { host, settle } = await open(FiguresTab);
    server.expectOne('/api/v1/figures').flush(FIGURES);
    server.expectOne('/api/v1/figures/uploads?limit=10').flush({ items: [UPLOAD], next: null });
    await settle();
    expect(host.querySelector('a[href="/referentie/cijfers/tabellen/upload"]')?.textContent).toBe('cijfers.xlsx');
    expect(host.querySelector('a[href="/referentie/cijfers/opladen"]')).not.toBeNull();
  });

  it('say so when nothing is found', async () => {
    const { host, settle } = await open(FiguresTab, 'policy_officer', { zoek: 'xyz' });
    server.expectOne('/api/v1/figures').flush(FIGURES);
    await settle();
    expect(host.textContent).toContain('Geen gemeente gevonden');
  });
});

describe('uploading a table', () => {
  const chosen = (host: HTMLElement, size = 10) => {
    const box = host.querySelector<HTMLInputElement>('input[type=file]');
    const file = new File(['x'], 'cijfers.csv');
    Object.defineProperty(file, 'size', { value: size });
    Object.defineProperty(box, 'files', { value: [file], configurable: true });
    box?.dispatchEvent(new Event('change'));
  };
  const say = (host: HTMLElement, source: string) => {
    const field = host.querySelector<HTMLInputElement>('#bron');
    if (field) field.value = source;
    field?.dispatchEvent(new Event('input'));
  };

  it('asks for a file and a source before it sends anything', async () => {
    const { host, button, settle } = await open(UploadPage);
    button('Tabel nakijken').click();
    await settle();
    expect(host.textContent).toContain('Kies een bestand.');
    expect(host.textContent).toContain('Zeg waar de tabel vandaan komt.');
    chosen(host, 11 * 1024 * 1024);
    await settle();
    expect(host.textContent).toContain('hoogstens 10 MB');
    server.verify();
  });

  it('sends the file as it is, and opens what the server found', async () => {
    const { host, button, settle } = await open(UploadPage);
    chosen(host);
    say(host, ' Statistiek ');
    await settle();
    button('Tabel nakijken').click();
    const sent = server.expectOne(({ url }) => url === '/api/v1/figures/uploads');
    expect(sent.request.body).toBeInstanceOf(File);
    expect(sent.request.params.toString()).toContain('source=Statistiek&fileName=cijfers.csv');
    sent.flush(UPLOAD);
    await settle();
    expect(TestBed.inject(Router).url).toBe('/referentie/cijfers/tabellen/upload');
  });

  it('shows why a file is refused', async () => {
    const { host, button, settle } = await open(UploadPage);
    chosen(host);
    say(host, 'Statistiek');
    await settle();
    button('Tabel nakijken').click();
    const refusal = problem(422, { title: 'Bestand met macro’s', code: 'workbook_has_macros' });
    server
      .expectOne(({ url }) => url === '/api/v1/figures/uploads')
      .flush(refusal, { status: 422, statusText: 'Unprocessable' });
    await settle();
    expect(host.textContent).toContain('Bestand met macro’s');
  });
});

describe('an uploaded table', () => {
  async function table(upload: FigureUploadView = UPLOAD) {
    const opened = await open(TablePage, 'case_handler', { id: 'upload' });
    server.expectOne('/api/v1/figures/uploads/upload').flush(upload);
    await opened.settle();
    return opened;
  }

  it('names sheet, row and cell of each message, errors first', async () => {
    const { host } = await table();
    const row = [...host.querySelectorAll('app-message-table tbody tr')].map((one) => one.textContent);
    expect(row).toHaveLength(2);
    expect(row[0]).toContain('De Pinte ging op.');
    expect(row[1]?.replaceAll(/\s+/g, '')).toContain('Blad13C3Letop.');
    expect(host.textContent).toContain('fictief');
  });

  it('can only be taken over once its errors are solved', async () => {
    const { host, button, settle, loader } = await table();
    expect(button('Overnemen').getAttribute('aria-disabled')).toBe('true');
    const anew = host.querySelector('#waarom a');
    expect(anew?.getAttribute('href')).toBe('/referentie/cijfers/opladen');
    expect(host.textContent).toContain('De Pinte + Nazareth = Nazareth-De Pinte: 1.200');
    await (await loader.getHarness(MatCheckboxHarness.with({ label: /Tel deze cijfers op/ }))).check();
    await settle();
    expect(button('Overnemen').getAttribute('aria-disabled')).not.toBe('true');

    jest.spyOn(TestBed.inject(Confirm), 'ask').mockResolvedValue(true);
    button('Overnemen').click();
    await settle();
    const sent = server.expectOne('/api/v1/figures/uploads/upload/take-over');
    expect(sent.request.body).toEqual({ addMerged: true });
    sent.flush({
      ...UPLOAD,
      state: 'taken_over',
      settledAt: UPLOAD.uploadedAt,
      settledByName: 'An',
      draftsAffected: 2,
    });
    await settle();
    expect(host.textContent).toContain('2 open ontwerpen');
    expect(host.textContent).not.toContain('Niet overnemen');
  });

  it('is left as it is when the person says no', async () => {
    const { button, settle } = await table();
    const ask = jest.spyOn(TestBed.inject(Confirm), 'ask').mockResolvedValue(false);
    button('Niet overnemen').click();
    await settle();
    expect(ask).toHaveBeenCalled();
    server.expectNone('/api/v1/figures/uploads/upload/discard');
  });
});
