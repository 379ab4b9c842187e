import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { ProgrammeVersionView } from '@samenspoor/contracts/catalogue/programme-version';
import { amountRow, sampleTheme, unitRow } from '@samenspoor/domain/catalogue/testing/sample-content';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { VersionPage } from './version-page';

const ADDRESS = '/api/v1/programmes/samen/versions/1';

const DRAFT: ProgrammeVersionView = {
  programmeCode: 'samen',
  programmeName: 'Samen',
  number: 1,
  state: 'draft',
  version: 4,
  note: '',
  createdAt: '2026-11-22T12:00:00.000Z',
  createdByName: 'Annelies Roels',
  publishedAt: null,
  publishedByName: null,
  content: {
    objectives: [{ number: '1', title: 'Ontmoeting' }],
    themes: [],
    incentives: [],
    criteria: [{ code: 'aanpak', title: 'Aanpak', description: '', maxScore: 10 }],
    attachments: [],
    questions: [],
    applicantTypes: ['organisation'],
    eligibility: [],
  },
};

let server: HttpTestingController;
let fixture: ComponentFixture<VersionPage>;
const host = () => fixture.nativeElement as HTMLElement;

/** Lets what is under way arrive on the page. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await fixture.whenStable();
}

async function open(view: ProgrammeVersionView, deel?: string): Promise<void> {
  TestBed.configureTestingModule({ providers: shellProviders([{ path: '**', component: VersionPage }]) });
  await signIn(meView('administrator'));
  server = TestBed.inject(HttpTestingController);
  fixture = TestBed.createComponent(VersionPage);
  fixture.componentRef.setInput('code', 'samen');
  fixture.componentRef.setInput('n', '1');
  fixture.componentRef.setInput('deel', deel);
  TestBed.tick();
  TestBed.tick();
  server.expectOne(`${ADDRESS}/draft`).flush(view);
  await settle();
}

function button(name: string): HTMLButtonElement {
  const found = [...host().querySelectorAll('button')].find((one) => one.textContent?.includes(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function type(id: string, text: string): void {
  const input = host().querySelector<HTMLInputElement>(`#${id}`);
  if (!input) throw new Error(`no field ${id}`);
  input.value = text;
  input.dispatchEvent(new Event('input'));
}

const waitToSave = () => new Promise((resolve) => setTimeout(resolve, 900));

describe('the editor of a programme', () => {
  beforeEach(() => sessionStorage.clear());

  it('saves the section that changed, on the version it knows, and takes a step back', async () => {
    await open(DRAFT, 'criteria');
    type('veld-criteria-0-title', 'Aanpak en plan');
    await settle();
    button('Criterium toevoegen').click();
    await settle();
    expect(host().querySelectorAll('app-criteria-section .item')).toHaveLength(2);
    button('Ongedaan maken').click();
    await settle();
    expect(host().querySelectorAll('app-criteria-section .item')).toHaveLength(1);
    await waitToSave();
    const saved = server.expectOne({ method: 'PATCH', url: ADDRESS });
    expect(saved.request.headers.get('If-Match')).toBe('"4"');
    expect(saved.request.body).toEqual({
      criteria: [{ code: 'aanpak', title: 'Aanpak en plan', description: '', maxScore: 10 }],
    });
    saved.flush({ version: 5 });
    await settle();
    expect(host().textContent).toContain('bewaard om');
  });

  it('shows what somebody else saved in another section, and keeps the own one', async () => {
    await open(DRAFT, 'criteria');
    type('veld-criteria-0-maxScore', '20');
    await waitToSave();
    server.expectOne({ method: 'PATCH', url: ADDRESS }).flush({ version: 7 });
    await settle();
    const objectives = [{ number: '1', title: 'Van een ander' }];
    server.expectOne(`${ADDRESS}/draft`).flush({ ...DRAFT, version: 7, content: { ...DRAFT.content, objectives } });
    await settle();
    expect(host().querySelector<HTMLInputElement>('#veld-criteria-0-maxScore')?.value).toBe('20');
    fixture.componentRef.setInput('deel', 'doelen');
    await settle();
    expect(host().querySelector<HTMLInputElement>('#veld-objectives-0-title')?.value).toBe('Van een ander');
  });

  it('offers what is stored when the same section was saved by somebody else', async () => {
    await open(DRAFT, 'criteria');
    type('veld-criteria-0-title', 'Anders');
    await waitToSave();
    const stale = problem(412, { code: 'stale_version', title: 'Intussen gewijzigd' });
    server.expectOne({ method: 'PATCH', url: ADDRESS }).flush(stale, { status: 412, statusText: 'Stale' });
    await settle();
    expect(host().textContent).toContain('Intussen gewijzigd');
    button('Laad de nieuwe gegevens').click();
    TestBed.tick();
    server.expectOne(`${ADDRESS}/draft`).flush({ ...DRAFT, version: 5 });
    await settle();
    expect(host().querySelector<HTMLInputElement>('#veld-criteria-0-title')?.value).toBe('Aanpak');
  });

  it('keeps a figure that can’t be read as it was typed, and says so', async () => {
    await open(DRAFT, 'criteria');
    type('veld-criteria-0-maxScore', 'tien');
    await settle();
    expect(host().textContent).toContain('Geef een geheel getal, bijvoorbeeld 150.');
    await waitToSave();
    server.expectNone({ method: 'PATCH', url: ADDRESS });
  });

  it('asks a rule of counting of rows that count, and not of amounts', async () => {
    const themes = [sampleTheme('1', [unitRow('1a'), amountRow('1b', 'personeel', 100_000)])];
    await open({ ...DRAFT, content: { ...DRAFT.content, themes } }, 'budget');
    const row = (code: string) => host().querySelector(`[aria-label="Rij ${code}"]`)?.textContent;
    expect(row('1a')).toContain('Telregel');
    expect(row('1b')).toContain('Hoogste bedrag');
    expect(row('1b')).not.toContain('Telregel');
  });

  it('goes on with what was typed when the session ended before it was saved', async () => {
    await open(DRAFT, 'criteria');
    type('veld-criteria-0-title', 'Aanpak en plan');
    await waitToSave();
    const over = problem(401, { code: 'not_signed_in' });
    server.expectOne({ method: 'PATCH', url: ADDRESS }).flush(over, { status: 401, statusText: 'Unauthorized' });
    fixture.destroy();
    TestBed.resetTestingModule();

    await open({ ...DRAFT, version: 6 }, 'criteria');
    expect(host().textContent).toContain('We hebben teruggezet wat u de vorige keer intikte');
    expect(host().querySelector<HTMLInputElement>('#veld-criteria-0-title')?.value).toBe('Aanpak en plan');
    await waitToSave();
    const saved = server.expectOne({ method: 'PATCH', url: ADDRESS });
    expect(saved.request.headers.get('If-Match')).toBe('"6"');
    saved.flush({ version: 7 });
    await settle();
    fixture.destroy();
    TestBed.resetTestingModule();

    await open(DRAFT, 'criteria');
    expect(host().textContent).not.toContain('teruggezet');
  });

  it('never puts back what somebody else changed since', async () => {
    await open(DRAFT, 'criteria');
    type('veld-criteria-0-title', 'Van mij');
    await settle();
    fixture.destroy();
    TestBed.resetTestingModule();
    const [first] = DRAFT.content.criteria;
    const criteria = first ? [{ ...first, title: 'Van een ander' }] : [];
    await open({ ...DRAFT, version: 5, content: { ...DRAFT.content, criteria } }, 'criteria');
    expect(host().querySelector<HTMLInputElement>('#veld-criteria-0-title')?.value).toBe('Van een ander');
  });

  it('counts per section what is still wrong', async () => {
    await open(DRAFT);
    const links = [...host().querySelectorAll('nav a')].map((link) => link.textContent?.replace(/\s+/g, ' ').trim());
    expect(links).toContain('Budgettabel 1 nog in orde te brengen');
    expect(links).toContain('Vragen');
  });

  it('has nothing to publish while it says the same as the version before', async () => {
    await open({ ...DRAFT, number: 2 });
    fixture.componentRef.setInput('deel', 'publiceren');
    for (let times = 0; times < 3; times += 1) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve));
    }
    server.expectOne(`${ADDRESS}/impact`).flush([]);
    server.expectOne(`${ADDRESS}/changes`).flush({ before: 1, changes: [] });
    await settle();
    expect(host().textContent).toContain('Er is nog niets gewijzigd tegenover versie 1.');
    expect(host().textContent).not.toContain('kan gepubliceerd worden');
    expect(host().querySelector('#publicatie-nota')).toBeNull();
  });

  it('reads a published version, without a field', async () => {
    await open({ ...DRAFT, state: 'published', publishedAt: DRAFT.createdAt, publishedByName: 'Annelies Roels' });
    expect(host().textContent).toContain('Deze versie wijzigt niet meer.');
    expect(host().querySelectorAll('input, select, textarea')).toHaveLength(0);
  });
});
