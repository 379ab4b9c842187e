import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { Router } from '@angular/router';
import type { PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { memberView, partnershipView } from '../testing/partnership-view';
import { until } from '../testing/until';
import { PartnershipPage } from './partnership-page';

const URL = '/api/v1/partnerships/meetjesland';
const NOTHING = { items: [], next: null };

describe('the page of a partnership', () => {
  let fixture: ComponentFixture<PartnershipPage>;
  let server: HttpTestingController;

  beforeEach(() => sessionStorage.clear());

  /** Answers every question for the history, whenever it comes. */
  function history(): void {
    TestBed.tick();
    for (const request of server.match(`${URL}/timeline`)) if (!request.cancelled) request.flush(NOTHING);
  }

  async function openPage(detail: PartnershipDetail): Promise<HTMLElement> {
    TestBed.configureTestingModule({ providers: shellProviders() });
    await signIn(meView());
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(PartnershipPage);
    fixture.componentRef.setInput('id', 'meetjesland');
    TestBed.tick();
    server.expectOne(URL).flush(detail);
    await Promise.resolve();
    history();
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  function type(page: HTMLElement, text: string): void {
    const field = page.querySelector('textarea');
    if (!field) throw new Error('no text');
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }

  const press = async (text: string | RegExp): Promise<void> => {
    const loader = TestbedHarnessEnvironment.loader(fixture);
    await (await loader.getHarness(MatButtonHarness.with({ text }))).click();
  };

  const asked = partnershipView({
    ownLead: false,
    members: [
      memberView({ own: false }),
      memberView({
        id: 'own',
        localGovernmentId: 'wetteren',
        name: 'Wetteren',
        lead: false,
        state: 'proposed',
        actions: ['consent', 'decline'],
      }),
    ],
  });

  it('says in words whether it is enough together', async () => {
    const page = await openPage(partnershipView());
    expect(page.textContent).toMatch(/Samen 8\.220 inwoners .* Dat is meer dan 7\.500\./);
    expect(page.querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it('says that it is not known yet when figures are missing, instead of too few', async () => {
    const origin = { year: 2027, total: 0, threshold: 7_500, enough: false, unknown: ['Eeklo', 'Wetteren'] };
    const page = await openPage(partnershipView({ origin }));
    expect(page.textContent).toMatch(/is nog niet bekend: .* cijfers van 2027 .* meer dan 7\.500 nodig/s);
    expect(page.textContent).not.toContain('Samen 0');
    expect(page.textContent).toContain('Zonder cijfer: Eeklo, Wetteren.');
  });

  it('asks the own person of a member, and shows what was answered', async () => {
    const page = await openPage(asked);
    expect(page.textContent).toContain('Uw bestuur wordt gevraagd');
    await press('Akkoord');
    const agreed = partnershipView({
      ...asked,
      version: 2,
      members: [memberView({ own: false }), memberView({ id: 'own', name: 'Wetteren', lead: false })],
    });
    server.expectOne({ method: 'POST', url: `${URL}/members/own/consent` }).flush(agreed);
    await Promise.resolve();
    history();
    await until(() => !page.textContent?.includes('Uw bestuur wordt gevraagd'));
  });

  it('declines with a reason, which the server asks for', async () => {
    const page = await openPage(asked);
    const leave = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await press('Niet akkoord');
    await press('Niet akkoord bevestigen');
    const missing = problem(422, {
      errors: [{ pointer: '/reason', code: 'reason_required', detail: 'Geef een reden op.' }],
    });
    const url = `${URL}/members/own/decline`;
    server.expectOne({ method: 'POST', url }).flush(missing, { status: 422, statusText: 'Unprocessable' });
    await until(() => page.textContent?.includes('Geef een reden op.'));
    type(page, 'Wij vragen zelf aan.');
    await press('Niet akkoord bevestigen');
    const request = server.expectOne({ method: 'POST', url });
    expect(request.request.body).toEqual({ reason: 'Wij vragen zelf aan.' });
    request.flush(null);
    await until(() => leave.mock.calls.length > 0);
    expect(leave).toHaveBeenCalledWith(['/samenwerking']);
  });

  it('finds the reason of a refusal again after the session ended', async () => {
    const page = await openPage(asked);
    await press('Niet akkoord');
    type(page, 'Wij vragen zelf aan.');
    await fixture.whenStable();
    TestBed.resetTestingModule();
    const again = await openPage(asked);
    await press('Niet akkoord');
    expect(again.querySelector('textarea')?.value).toBe('Wij vragen zelf aan.');
  });

  it('states what leaving does before anybody can confirm it', async () => {
    const page = await openPage(partnershipView());
    page.querySelector<HTMLElement>('[aria-label="Wetteren laten gaan"]')?.click();
    await fixture.whenStable();
    expect(page.textContent).not.toContain('Lidmaatschap beëindigen');
    await press('Toon wat dit betekent');
    const day = page.querySelector<HTMLInputElement>('app-leave-panel input')?.value ?? '';
    server.expectOne(`${URL}/members/member-wetteren/leave-preview?lastDay=${day}`).flush({
      lastDay: day,
      moved: false,
      totalBefore: 8_220,
      totalAfter: 5_480,
      enoughBefore: true,
      enoughAfter: false,
      membersAfter: 4,
      name: 'Wetteren',
      threshold: 7_500,
      readable: [],
      sentences: ['Wetteren verliest de rechten van vroegere jaren.'],
    });
    await until(() => page.textContent?.includes('Het samenwerkingsverband zakt onder de drempel.'));
    expect(page.textContent).toContain('Wetteren verliest de rechten van vroegere jaren.');
    type(page, 'Wetteren gaat alleen verder.');
    await press('Lidmaatschap beëindigen');
    const request = server.expectOne({ method: 'POST', url: `${URL}/members/member-wetteren/leave` });
    expect(request.request.body).toEqual({ lastDay: day, reason: 'Wetteren gaat alleen verder.' });
  });
});
