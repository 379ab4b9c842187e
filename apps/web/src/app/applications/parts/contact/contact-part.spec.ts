import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { meView } from '../../../shell/testing/me-view';
import { shellProviders, signIn } from '../../../shell/testing/shell-test-bed';
import { Draft } from '../../draft';
import { DraftSaving } from '../../draft-saving';
import { OpenApplication } from '../../open-application';
import { SAVE_DELAYS } from '../../saving/save-delays';
import { applicationView } from '../../testing/application-view';
import { ContactPart } from './contact-part';

const ID = applicationView().id;
const URL = `/api/v1/applications/${ID}`;
const AT_ONCE = { typing: { lines: 0, ranking: 0, details: 0 }, retry: [0] };

describe('contact and account', () => {
  let fixture: ComponentFixture<ContactPart>;
  let server: HttpTestingController;

  beforeEach(async () => {
    localStorage.clear();
    const provided = [OpenApplication, Draft, DraftSaving, { provide: SAVE_DELAYS, useValue: AT_ONCE }];
    TestBed.configureTestingModule({ providers: [...shellProviders(), ...provided] });
    await signIn(meView());
    server = TestBed.inject(HttpTestingController);
    const opened = TestBed.inject(DraftSaving).start(ID);
    server.expectOne(URL).flush(applicationView());
    await opened;
    fixture = TestBed.createComponent(ContactPart);
    await settle();
  });

  /** Everything under way comes to its end; whether the municipality may apply is asked again and again. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) {
      for (const asked of server.match(`${URL}/eligibility`)) asked.flush({ eligible: true, rules: [] });
      await new Promise((done) => setTimeout(done, 20));
    }
  }
  const field = (label: string): HTMLInputElement => {
    const frames = [...(fixture.nativeElement as HTMLElement).querySelectorAll('mat-form-field')];
    const input = frames
      .find((frame) => frame.querySelector('mat-label')?.textContent === label)
      ?.querySelector('input');
    if (!input) throw new Error(`no field is called ${label}`);
    return input;
  };
  const type = (label: string, text: string): void => {
    field(label).value = text;
    field(label).dispatchEvent(new Event('input'));
  };
  const sent = (): TestRequest => server.expectOne({ method: 'PATCH', url: URL });

  it('keeps what is typed at the very moment an earlier answer arrives', async () => {
    type('Voornaam', 'Sofie');
    await settle();
    const request = sent();
    const { contact } = applicationView();
    type('Familienaam', 'De Baets');
    request.flush(applicationView({ version: 4, contact: { ...contact, firstName: 'Sofie', phone: '09 123 45 67' } }));
    await settle();
    expect(field('Familienaam').value).toBe('De Baets');
    expect(field('Telefoonnummer').value).toBe('09 123 45 67');
    const next = sent();
    expect(next.request.body).toEqual({ contact: { familyName: 'De Baets' } });
    next.flush(applicationView({ version: 5, contact: { ...contact, firstName: 'Sofie', familyName: 'De Baets' } }));
    await settle();
  });
});
