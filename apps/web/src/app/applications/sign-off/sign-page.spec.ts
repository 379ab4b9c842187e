import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { SIGN_OFF_TEXT, type SignOffView } from '@samenspoor/contracts/applications/sign-off';
import type { Role } from '@samenspoor/domain/access/roles';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { applicationView } from '../testing/application-view';
import { SignPage } from './sign-page';

const ID = applicationView().id;
const URL = `/api/v1/applications/${ID}`;
const ASKED: SignOffView = {
  state: 'requested',
  requestedAt: '2026-03-02T09:00:00.000Z',
  requestedBy: 'An Peeters',
  decidedAt: null,
  decidedBy: null,
  remark: null,
  version: null,
  sha256: null,
  sha256ToConfirm: 'a'.repeat(64),
};

let fixture: ComponentFixture<SignPage>;
let server: HttpTestingController;

async function openPage(signOff: SignOffView | null, role: Role = 'signatory'): Promise<void> {
  TestBed.configureTestingModule({ providers: shellProviders() });
  await signIn(meView(role));
  server = TestBed.inject(HttpTestingController);
  fixture = TestBed.createComponent(SignPage);
  fixture.componentRef.setInput('id', ID);
  TestBed.tick();
  await Promise.resolve();
  server.expectOne(URL).flush(applicationView({ version: 7, signOff }));
  await soon();
  await fixture.whenStable();
}

const text = (): string => (fixture.nativeElement as HTMLElement).textContent;
const press = async (label: string | RegExp): Promise<void> =>
  (await TestbedHarnessEnvironment.loader(fixture).getHarness(MatButtonHarness.with({ text: label }))).click();

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('the page of the signatory', () => {
  it('shows what is asked, and confirms this very version with the text as shown', async () => {
    await openPage(ASKED);
    expect(text()).toContain('An Peeters vraagt dit');
    const agree = await TestbedHarnessEnvironment.loader(fixture).getHarness(MatCheckboxHarness);
    expect(await agree.getLabelText()).toBe(SIGN_OFF_TEXT);
    await agree.check();
    const pressed = press(/Bevestigen/);
    await soon();
    const sent = server.expectOne(`${URL}/sign-off/confirm`);
    expect(sent.request.headers.get('If-Match')).toBe('"7"');
    expect(sent.request.body).toEqual({ agreed: true, sha256: ASKED.sha256ToConfirm });
    const signOff = { ...ASKED, state: 'confirmed' as const, decidedBy: 'Jan Claes', decidedAt: ASKED.requestedAt };
    sent.flush(applicationView({ version: 7, signOff }));
    await pressed;
    await fixture.whenStable();
    expect(text()).toContain('Jan Claes bevestigde deze aanvraag');
  });

  it('sends back with a remark, and says at the field that it is missing', async () => {
    await openPage(ASKED);
    await press(/Terugsturen met opmerking/);
    const pressed = press('Terugsturen');
    await soon();
    const refusal = {
      pointer: '/remark',
      code: 'remark_required' as const,
      detail: 'Schrijf wat er aangepast moet worden.',
    };
    server
      .expectOne(`${URL}/sign-off/send-back`)
      .flush(problem(422, { code: 'remark_required', errors: [refusal] }), { status: 422, statusText: 'No' });
    await pressed;
    await fixture.whenStable();
    expect(text()).toContain('Schrijf wat er aangepast moet worden.');
    await (await TestbedHarnessEnvironment.loader(fixture).getHarness(MatInputHarness)).setValue('Kijk thema 9 na');
    const again = press('Terugsturen');
    await soon();
    expect(server.expectOne(`${URL}/sign-off/send-back`).request.body).toEqual({ remark: 'Kijk thema 9 na' });
    void again;
  });

  it('reads the application again when it changed meanwhile', async () => {
    await openPage(ASKED);
    const pressed = press(/Bevestigen/);
    await soon();
    server
      .expectOne(`${URL}/sign-off/confirm`)
      .flush(problem(412, { code: 'stale_version' }), { status: 412, statusText: 'Stale' });
    await soon();
    server.expectOne(URL).flush(applicationView({ version: 8, signOff: ASKED }));
    await pressed;
  });

  it('leaves nothing to press for a colleague, or when nobody asked', async () => {
    await openPage(ASKED, 'municipal_staff');
    expect(text()).toContain('Er wordt nu geen bevestiging gevraagd.');
  });
});
