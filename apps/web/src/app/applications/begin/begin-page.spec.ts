import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { Router } from '@angular/router';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { applicationView } from '../testing/application-view';
import { lastYearView } from '../testing/last-year-view';
import { until } from '../testing/until';
import { BeginPage } from './begin-page';

const CALL = applicationView().call;
const LED = {
  id: 'led',
  name: 'Meetjesland',
  ownLead: true,
  ownState: 'consented',
  consentMissing: ['Aalter'],
  members: [
    { localGovernmentId: 'eeklo', name: 'Eeklo', lead: true, state: 'consented' },
    { localGovernmentId: 'aalter', name: 'Aalter', lead: false, state: 'proposed' },
  ],
};

describe('starting an application', () => {
  let fixture: ComponentFixture<BeginPage>;
  let server: HttpTestingController;

  async function openPage(own: readonly object[] = [], before: readonly object[] = []): Promise<HTMLElement> {
    TestBed.configureTestingModule({ providers: shellProviders() });
    await signIn(meView());
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(BeginPage);
    fixture.componentRef.setInput('oproep', CALL.code);
    TestBed.tick();
    server.expectOne(`/api/v1/calls/${CALL.code}`).flush(CALL);
    server.expectOne(`/api/v1/calls/${CALL.code}/last-year`).flush({ items: before });
    server.expectOne('/api/v1/partnerships').flush({ items: [LED], next: null });
    server.expectOne(`/api/v1/applications?callCode=${CALL.code}`).flush({ items: own, next: null });
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  const start = async (): Promise<void> => {
    const loader = TestbedHarnessEnvironment.loader(fixture);
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Aanvraag starten' }))).click();
  };

  it('is for oneself unless one chooses a partnership that one leads', async () => {
    const page = await openPage();
    expect(page.textContent).toContain('Voor Eeklo');
    expect(page.textContent).toContain('Samen met Aalter.');
    expect(page.textContent).toContain('Nog geen akkoord: Aalter.');
    page.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await start();
    const request = server.expectOne({ method: 'POST', url: '/api/v1/applications' });
    expect(request.request.body).toEqual({ callCode: 'ps-demo', partnershipId: 'led' });
    request.flush(applicationView());
    await fixture.whenStable();
    const opened = [['/aanvragen', applicationView().id, 'wie-vraagt-aan']];
    expect(TestBed.inject(Router).navigate).toHaveBeenCalledWith(...opened);
  });

  it('goes on from the year before when there is one, unless one chooses otherwise', async () => {
    const page = await openPage([], [lastYearView()]);
    const [first] = page.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(first?.checked).toBe(true);
    expect(first?.closest('label')?.textContent).toMatch(/Verdergaan van vorig jaar, voor Eeklo \(aangeraden\)/);
    expect(page.textContent).toMatch(/€\s6\.000 toegekend voor 1 thema\./);
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await start();
    const request = server.expectOne({ method: 'POST', url: '/api/v1/applications' });
    expect(request.request.body).toEqual({ callCode: 'ps-demo' });
    request.flush(applicationView());
    await fixture.whenStable();
    expect(TestBed.inject(Router).navigate).toHaveBeenCalledWith(['/aanvragen', applicationView().id, 'verdergaan']);
  });

  it('offers the application that exists instead of a second one', async () => {
    const own = { id: 'own', callCode: CALL.code, state: 'draft', applicantName: 'Eeklo' };
    const page = await openPage([own]);
    expect(page.querySelector('input')).toBeNull();
    expect(page.querySelector('ss-empty-state a')?.getAttribute('href')).toBe('/aanvragen/own');
  });

  it('says why the server refuses', async () => {
    const page = await openPage();
    await start();
    const refused = problem(422, { title: 'Geen aanvrager', code: 'not_an_applicant' });
    server
      .expectOne({ method: 'POST', url: '/api/v1/applications' })
      .flush(refused, { status: 422, statusText: 'Unprocessable' });
    const alert = await until(() => page.querySelector('[role=alert]'));
    expect(alert.textContent).toContain('Geen aanvrager');
  });
});
