import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { WorkbookUploadView } from '@samenspoor/contracts/applications/workbook';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { FileDropHarness } from '@samenspoor/ui/file-drop/file-drop-harness';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import { applicationView } from '../testing/application-view';
import { uploadSentence } from './upload-labels';
import { WorkbookPanel } from './workbook-panel';

const VIEW = applicationView();
const UPLOADS = `/api/v1/applications/${VIEW.id}/uploads`;
const UPLOAD: WorkbookUploadView = {
  id: 'u1',
  state: 'previewed',
  fileName: 'werkboek.xlsx',
  fileBytes: 4,
  fileHash: '0'.repeat(64),
  refusal: null,
  uploadedAt: '2026-03-02T13:00:00.000Z',
  uploadedByName: 'An Peeters',
  settledAt: null,
  settledByName: null,
  errors: 1,
  warnings: 0,
  changed: 1,
  draftVersion: 3,
  takenOverAs: null,
  messages: [
    {
      severity: 'error',
      code: 'not_a_number',
      text: '"veel" is geen getal.',
      sheet: 'Doelstelling 4',
      row: 5,
      column: 'H',
      address: 'H5',
    },
  ],
  changes: [
    {
      field: 'lines.5a.plannedReach',
      title: 'gepland bereik van 5a',
      sheet: 'Doelstelling 2',
      row: 5,
      address: 'H5',
      from: '0',
      to: '1200',
      unit: 'count',
      blocked: false,
      changedSince: false,
    },
  ],
};

const caughtUp: number[] = [];

async function openPanel() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([])),
      provideHttpClientTesting(),
      { provide: OpenApplication, useValue: { view: signal(VIEW) } },
      {
        provide: DraftSaving,
        useValue: { flush: () => Promise.resolve(), catchUp: (version: number) => caughtUp.push(version) },
      },
      { provide: Confirm, useValue: { ask: () => Promise.resolve(true) } },
    ],
  });
  const fixture = TestBed.createComponent(WorkbookPanel);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const http = TestBed.inject(HttpTestingController);
  const drop = await TestbedHarnessEnvironment.loader(fixture).getHarness(FileDropHarness);
  const settle = async () => {
    await new Promise((done) => setTimeout(done));
    fixture.detectChanges();
  };
  const button = (text: string) =>
    [...element.querySelectorAll('button')].find((one) => one.textContent.trim() === text);
  return { element, http, drop, settle, button };
}

describe('the workbook panel', () => {
  it('shows what an uploaded workbook would change, and takes over only when asked', async () => {
    const { element, http, drop, settle, button } = await openPanel();
    await drop.choose(new File(['plan'], 'werkboek.xlsx'));
    await settle();
    http.expectOne(`${UPLOADS}?fileName=werkboek.xlsx`).flush(UPLOAD);
    await settle();
    expect(element.textContent).toContain('"veel" is geen getal.');
    expect(element.querySelector('app-workbook-changes')?.textContent).toContain('1.200');
    button('Alleen overnemen wat juist is')?.click();
    await settle();
    const request = http.expectOne(`${UPLOADS}/u1/take-over`);
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    expect(request.request.body).toEqual({ onlyRight: true });
    request.flush({ ...UPLOAD, state: 'taken_over', takenOverAs: 4 });
    await settle();
    expect(caughtUp).toEqual([4]);
    expect(element.textContent).toContain('werkboek.xlsx: Overgenomen');
    expect(button('Niet overnemen')).toBeUndefined();
  });

  it.each([
    [{ errors: 0, changed: 2 }, '2 cellen worden anders, met 0 fouten en 0 waarschuwingen.'],
    [{}, '1 cel wordt anders, met 1 fout en 0 waarschuwingen. Wat een fout heeft, blijft zoals het nu is.'],
    [{ errors: 0, changed: 0 }, 'In dit werkboek staat hetzelfde als in uw aanvraag. Er is niets over te nemen.'],
    [{ changed: 0 }, 'Hieruit is niets over te nemen, door 1 fout. Verbeter dat in Excel, of kies een ander bestand.'],
    [{ state: 'taken_over', changed: 1 }, 'Uit dit werkboek is 1 cel overgenomen.'],
    [{ state: 'discarded' }, 'Uit dit werkboek is niets overgenomen.'],
    [{ state: 'refused', refusal: 'Dit is geen werkboek.' }, 'Dit is geen werkboek.'],
  ] as const)('says what %j comes to', (change, sentence) => {
    expect(uploadSentence({ ...UPLOAD, ...change })).toBe(sentence);
  });
});
