import type { SignOffView } from '@samenspoor/contracts/applications/sign-off';
import { ConfirmHarness } from '@samenspoor/ui/confirm/confirm-harness';
import { PageHeaderHarness } from '@samenspoor/ui/page-header/page-header-harness';
import { SaveStatusHarness } from '@samenspoor/ui/save-status/save-status-harness';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import type { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { APPLICATION_ROUTES } from '../applications.routes';
import { SAVE_DELAYS } from '../saving/save-delays';
import { applicationView } from '../testing/application-view';
import { until } from '../testing/until';

const ID = applicationView().id;
const URL = `/api/v1/applications/${ID}`;
const NO_DELAYS = { typing: { lines: 0, ranking: 0, details: 0 }, retry: [0] };

/** All that is needed to hand in. */
const SIGN_OFF: SignOffView = {
  state: 'open',
  requestedAt: null,
  requestedBy: null,
  decidedAt: null,
  decidedBy: null,
  remark: null,
  version: null,
  sha256: null,
  sha256ToConfirm: null,
};

const READY: Partial<ApplicationView> = {
  lines: [
    {
      indicatorCode: '5a',
      themeNumber: '5',
      currentReach: 0,
      plannedReach: 40,
      flemishContributionCents: 240_000,
      ownContributionCents: 240_000,
      grantedUnits: null,
      grantedCents: null,
      targetReach: null,
    },
  ],
  ranking: ['5'],
  motivations: { '5': 'Omdat' },
  contact: { firstName: 'An', familyName: 'Peeters', email: 'an@eeklo.be', phone: '09 218 27 00' },
  iban: 'BE68539007547034',
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('the page of an application', () => {
  let server: HttpTestingController;
  let loader: HarnessLoader;
  let root: HTMLElement;

  async function openPage(part: string, view: ApplicationView): Promise<void> {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        ...shellProviders([{ path: 'aanvragen', children: APPLICATION_ROUTES }]),
        { provide: SAVE_DELAYS, useValue: NO_DELAYS },
      ],
    });
    await signIn(meView());
    server = TestBed.inject(HttpTestingController);
    const harness = await RouterTestingHarness.create(`/aanvragen/${ID}/${part}`);
    server.expectOne(URL).flush(view);
    await settled();
    let stable = false;
    void harness.fixture.whenStable().then(() => (stable = true));
    // Some parts ask for it, once they are loaded.
    await until(() => {
      for (const asked of server.match(`${URL}/eligibility`)) asked.flush({ eligible: true, rules: [] });
      return stable;
    });
    loader = TestbedHarnessEnvironment.documentRootLoader(harness.fixture);
    root = harness.fixture.nativeElement as HTMLElement;
    document.body.append(root);
  }

  afterEach(() => root?.remove());

  const link = (text: string): HTMLAnchorElement | undefined =>
    [...root.querySelectorAll('a')].find((anchor) => anchor.textContent?.includes(text));

  const sent = (act: string) => until(() => server.match(`${URL}/${act}`)[0]);

  it('shows deadline, next step and who holds it, and what every part still needs', async () => {
    await openPage('contact', applicationView());
    const header = await loader.getHarness(PageHeaderHarness);
    expect(await header.state()).toBe('Ontwerp');
    expect((await header.lines()).join(' ')).toMatch(/Deadline.*Invullen en indienen.*Eeklo/s);
    expect(link('2. KPI-tabel')?.textContent).toContain('nog 1 punt');
    expect(link('5. Contact')?.textContent).toContain('nog 4 punten');
  });

  it('saves the contact person while typing, and a wrong account number only once it is right', async () => {
    await openPage('contact', applicationView());
    const [, familyName, , , iban] = await loader.getAllHarnesses(MatInputHarness);
    await iban?.setValue('BE68 5390 0754 7035');
    await familyName?.setValue('Peeters');
    await settled();
    const request = server.expectOne({ method: 'PATCH', url: URL });
    expect(request.request.body).toEqual({ contact: { familyName: 'Peeters' } });
    request.flush(
      applicationView({
        version: 4,
        contact: { firstName: 'An', familyName: 'Peeters', email: '', phone: '' },
        updatedAt: '2026-03-02T13:02:00.000Z',
      }),
    );
    await settled();
    expect(await (await loader.getHarness(SaveStatusHarness)).text()).toBe('niet bewaard – kijk de gegevens na');
    expect(await iban?.getValue()).toBe('BE68 5390 0754 7035');
  });

  it('lists on the check page exactly what is missing, each with the way to its field', async () => {
    await openPage('nakijken', applicationView({ ...READY, iban: '' }));
    expect(link('Vul het rekeningnummer (IBAN) in.')?.getAttribute('href')).toBe(`/aanvragen/${ID}/contact#veld-iban`);
    const button = await loader.getHarness(MatButtonHarness.with({ text: /Aanvraag indienen/ }));
    await button.click();
    expect(await loader.getHarnessOrNull(ConfirmHarness)).toBeNull();
  });

  it('shows on the check page what would be handed in, row by row, with the person and the account', async () => {
    await openPage('nakijken', applicationView(READY));
    const table = root.querySelector('app-outcome-table');
    expect(table?.textContent).toMatch(/5\. .*40.*2\.400.*Totaal.*2\.400/s);
    expect(root.textContent).toContain(`${READY.contact?.firstName} ${READY.contact?.familyName}`);
    expect(root.textContent).toContain('U kunt indienen.');
  });

  it('says on the check page what to do after the signatory sent it back', async () => {
    const signOff = { ...SIGN_OFF, state: 'sent_back', decidedBy: 'Karel', remark: 'Kijk thema 5 na.' } as const;
    await openPage('nakijken', applicationView({ ...READY, signOff }));
    expect(root.textContent).toContain('De ondertekenaar stuurde de aanvraag terug: lees de opmerking');
    expect(root.textContent).not.toContain('Nu moet de ondertekenaar nog bevestigen');
  });

  it('asks once more, hands in, and shows what was handed in with its reference', async () => {
    await openPage('nakijken', applicationView(READY));
    await (await loader.getHarness(MatButtonHarness.with({ text: /Aanvraag indienen/ }))).click();
    await (await loader.getHarness(ConfirmHarness)).choose('Indienen');
    const state = { state: 'submitted', reference: 'PS-2026-0001', actions: [] } as const;
    (await sent('submit')).flush(applicationView({ ...READY, ...state, version: 4 }));
    await until(() => TestBed.inject(Router).url === `/aanvragen/${ID}/overzicht`);
    await until(() => link('Ontvangstbewijs'));
    expect(root.textContent).toContain('De referentie is PS-2026-0001');
    expect(link('Ontvangstbewijs')?.getAttribute('href')).toBe(`${URL}/receipt.pdf`);
    expect(link('Bevestiging')).toBeUndefined();
  });

  it('shows why the server refuses to take it', async () => {
    await openPage('nakijken', applicationView(READY));
    await (await loader.getHarness(MatButtonHarness.with({ text: /Aanvraag indienen/ }))).click();
    await (await loader.getHarness(ConfirmHarness)).choose('Indienen');
    const late = problem(409, { title: 'Te laat', code: 'deadline_passed' });
    (await sent('submit')).flush(late, { status: 409, statusText: 'Conflict' });
    const alert = await until(() => root.querySelector('[role=alert]'));
    expect(alert.textContent).toContain('Te laat');
  });

  it('leads away from parts that can not be filled in any more', async () => {
    await openPage('kpi-tabel', applicationView({ ...READY, state: 'submitted', actions: [] }));
    await until(() => TestBed.inject(Router).url === `/aanvragen/${ID}/overzicht`);
  });
});
