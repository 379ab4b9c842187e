import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SimulateApplication, SimulationView } from '@samenspoor/contracts/applications/simulator';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { applicationView } from '../testing/application-view';
import { until } from '../testing/until';
import { SimulatorPage } from './simulator-page';

const CALL = applicationView().call;

const answer = ({ applicant, partners = [] }: SimulateApplication): SimulationView => ({
  callCode: CALL.code,
  originYear: 2026,
  originThreshold: 7_500,
  originPercent: partners.length > 0 ? 100 : 40,
  demo: true,
  members: [applicant, ...partners].map((code, index) => ({
    id: code === '43005' ? 'eeklo' : code,
    code,
    name: code === '43005' ? 'Eeklo' : `Gemeente ${code}`,
    kind: 'municipality',
    referenceRegion: 'Meetjesland',
    population: 20_000,
    originPercent: index === 0 ? 40 : 100,
  })),
  eligibility: {
    eligible: partners.length > 0,
    rules: [
      { code: 'own_origin_threshold', satisfied: partners.length > 0, explanation: 'Uitleg met cijfers.', params: {} },
    ],
  },
  rows: [],
  incentives:
    partners.length > 0
      ? [{ code: 'samenwerking', title: 'Samenwerking', description: '', amountCents: 1_000_000 }]
      : [],
  totals: {
    flemishContributionCents: 0,
    ownContributionCents: 0,
    projectCostCents: 0,
    incentiveCents: 0,
    askedCents: 0,
    chosenThemes: 0,
  },
  refusals: [],
});

const plain = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/gu, ' ');

describe('the simulator', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  let page: HTMLElement;

  async function openPage(query: string, call = CALL): Promise<void> {
    await harness.navigateByUrl(`/simulator${query}`);
    (await until(() => server.match('/api/v1/calls')[0])).flush({ items: [call], next: null });
    (await until(() => server.match(`/api/v1/calls/${CALL.code}`)[0])).flush(call);
    page = harness.routeNativeElement as HTMLElement;
    await until(() => page.querySelector('app-kpi-form'));
  }

  /** What was typed or answered is on the screen. */
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    TestBed.tick();
  }

  async function judge(): Promise<SimulateApplication> {
    const [asked] = await until(() => {
      const found = server.match('/api/v1/simulations');
      return found.length > 0 ? found : null;
    });
    const body = asked?.request.body as SimulateApplication;
    asked?.flush(answer(body));
    await settle();
    return body;
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: shellProviders([{ path: 'simulator', component: SimulatorPage }]) });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  it('goes on with another call when the one of a link is gone', async () => {
    await harness.navigateByUrl('/simulator?oproep=weg');
    (await until(() => server.match('/api/v1/calls')[0])).flush({ items: [CALL], next: null });
    (await until(() => server.match('/api/v1/calls/weg')[0])).flush(problem(404), { status: 404, statusText: '' });
    page = harness.routeNativeElement as HTMLElement;
    await until(() => page.querySelector('ss-empty-state'));
    expect(plain(page)).toContain('Deze oproep is er niet meer');
    expect(page.querySelector('ss-problem [role=alert]')).toBeNull();

    page.querySelector<HTMLButtonElement>('ss-empty-state button')?.click();
    (await until(() => server.match(`/api/v1/calls/${CALL.code}`)[0])).flush(CALL);
    await until(() => page.querySelector('app-kpi-form'));
    expect(page.querySelector('ss-empty-state')).toBeNull();
  });

  it('asks organisations nothing that only places have, and speaks of their organisation', async () => {
    await openPage('', { ...CALL, applicantTypes: ['organisation', 'consortium'] });
    expect(plain(page)).toContain('Deze oproep is voor organisaties.');
    expect(plain(page)).toContain('overnemen in een aanvraag van uw organisatie.');
    expect(plain(page)).not.toContain('bestuur');
    expect(page.querySelector('app-place-search')).toBeNull();
  });

  it('opens on the calculation of a link, for who is not signed in', async () => {
    await openPage('?oproep=ps-demo&wie=43005,71016&rijen=5a.40.120');
    expect(await judge()).toEqual({ callCode: 'ps-demo', applicant: '43005', partners: ['71016'] });
    expect(plain(page)).toContain('Dit is een proefberekening: er wordt niets bewaard.');
    expect(page.querySelector<HTMLInputElement>('#veld-lines-5a-plannedReach')?.value).toBe('120');
    expect(plain(page)).toContain('Ja, op basis van de officiële cijfers.');
    expect(plain(page)).toContain('Samen te vragen€ 17.200');
    expect(plain(page)).toMatch(/Eeklo 20\.000 inwoners\s*ongeveer 40 %/);
    expect(plain(page)).toContain('genoeg');
    expect(plain(page)).toContain('Aanmelden en overnemen');
  });

  it('keeps what can be used of a link, and says what it left out', async () => {
    await openPage('?oproep=ps-demo&rijen=5a.0.10-99z.0.5-fout');
    const notices = plain(await until(() => page.querySelector('.notices')));
    expect(notices).toContain('geen KPI-rij van deze oproep: 99z.');
    expect(notices).toContain('niet leesbaar of dubbel: fout.');
    expect(page.querySelector<HTMLInputElement>('#veld-lines-5a-plannedReach')?.value).toBe('10');
  });

  it('works the amounts out while typing, and follows in the address', async () => {
    await openPage('');
    const field = page.querySelector<HTMLInputElement>('#veld-lines-5a-plannedReach');
    if (!field) throw new Error('no field');
    field.value = '100';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect(plain(page)).toContain('Samen te vragen€ 6.000');
    const router = TestBed.inject(Router);
    await until(() => router.url.includes('rijen=5a.0.100') || null);
    field.value = '9999';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect(plain(page)).toContain('In de tabel staan nog fouten.');
    expect(plain(page)).not.toContain('nog niet bewaard');
  });

  it('drops whom the server refuses, and says why', async () => {
    await openPage('?oproep=ps-demo&wie=43005,71022');
    const detail = 'De gemeente Hasselt bestaat niet meer.';
    const refused = problem(422, { errors: [{ pointer: '/partners/0', code: 'merged_local_government', detail }] });
    const asked = await until(() => server.match('/api/v1/simulations')[0]);
    asked.flush(refused, { status: 422, statusText: 'Unprocessable' });
    await settle();
    expect(await judge()).toEqual({ callCode: 'ps-demo', applicant: '43005', partners: [] });
    expect(plain(page)).toContain(detail);
    expect(plain(page)).toContain('Nee, zo nog niet.');
  });

  it('shows what taking over changes, and replaces only what was ticked', async () => {
    await signIn(meView());
    await openPage('?oproep=ps-demo&wie=43005&rijen=5a.0.120-9a.0.10');
    await judge();
    const press = async (text: string): Promise<void> => {
      const button = await until(
        () => [...page.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(text)) ?? null,
      );
      button.click();
      await settle();
    };
    await press('Neem over in een aanvraag');
    const line = { themeNumber: '5', flemishContributionCents: 0, ownContributionCents: 0, grantedUnits: null };
    const view = applicationView({
      lines: [
        { ...line, indicatorCode: '5a', currentReach: 40, plannedReach: 100, grantedCents: null, targetReach: null },
      ],
    });
    const own = { id: view.id, callCode: CALL.code, state: 'draft', applicantName: 'Eeklo' };
    server.expectOne(`/api/v1/applications?callCode=${CALL.code}`).flush({ items: [own], next: null });
    (await until(() => server.match(`/api/v1/applications/${view.id}`)[0] ?? null)).flush(view);
    const rows = await until(() => {
      const found = [...page.querySelectorAll('.plan tbody tr')].map(plain);
      return found.length > 0 ? found : null;
    });
    expect(rows[0]).toContain('40 + 100');
    expect(rows[0]).toContain('overschrijven');
    expect(rows[1]).toContain('wordt ingevuld');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await press('Neem over in uw ontwerp');
    const url = `/api/v1/applications/${view.id}/lines`;
    const save = await until(() => server.match(url)[0]);
    expect(save.request.body).toEqual([{ indicatorCode: '9a', currentReach: 0, plannedReach: 10 }]);
    save.flush(view);
    await until(() => navigate.mock.calls.find(([path]) => path[0] === '/aanvragen') ?? null);
  });
});
