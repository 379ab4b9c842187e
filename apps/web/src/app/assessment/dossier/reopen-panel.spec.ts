import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatRadioButtonHarness } from '@angular/material/radio/testing';
import { problem } from '../../shell/testing/shell-test-bed';
import { DOSSIER_URL, answerDossier, openDossier } from '../testing/open-dossier';
import { dossierView } from '../testing/dossier-view';
import { ReopenPanel } from './reopen-panel';

const FILED = dossierView({ state: 'submitted', actions: [{ action: 'reopen', blockedBy: [] }] });

async function showPanel(file = FILED) {
  const { server } = await openDossier(file);
  const fixture = TestBed.createComponent(ReopenPanel);
  await fixture.whenStable();
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const root = fixture.nativeElement as HTMLElement;
  const press = async (label: RegExp): Promise<void> =>
    (await loader.getHarness(MatButtonHarness.with({ text: label }))).click();
  const type = (id: string, value: string): void => {
    const field = root.querySelector<HTMLInputElement>(`#${id}`);
    if (field) field.value = value;
    field?.dispatchEvent(new Event('input'));
  };
  return { server, fixture, root, press, type };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('opening an application again', () => {
  beforeEach(() => sessionStorage.clear());

  it('sends the reason, and the end by the clock in Brussels', async () => {
    const { server, press, type } = await showPanel();
    await press(/Opnieuw openzetten/);
    type('heropenen-reden', 'Rekeningnummer');
    type('heropenen-tot', '2027-07-01');
    type('heropenen-tot-tijd', '12:00');
    const pressed = press(/^Openzetten$/);
    await soon();
    const sent = server.expectOne(`${DOSSIER_URL}/reopen`);
    expect(sent.request.body).toEqual({ reason: 'Rekeningnummer', until: { at: '2027-07-01T12:00:00' } });
    sent.flush(FILED);
    await answerDossier(server, FILED);
    await pressed;
  });

  it('shows at the fields what the server refuses', async () => {
    const { server, fixture, root, press } = await showPanel();
    await press(/Opnieuw openzetten/);
    const pressed = press(/^Openzetten$/);
    await soon();
    const errors = [
      { pointer: '/reason', code: 'reason_required' as const, detail: 'Geef een reden op.' },
      { pointer: '/until', code: 'reopen_end_invalid' as const, detail: 'Kies tot wanneer.' },
    ];
    server
      .expectOne(`${DOSSIER_URL}/reopen`)
      .flush(problem(422, { code: 'reason_required', errors }), { status: 422, statusText: 'No' });
    await pressed;
    await soon();
    await fixture.whenStable();
    expect(root.querySelector('#heropenen-reden-fout')?.textContent).toContain('Geef een reden op.');
    expect(root.querySelector('#heropenen-tot-fout')?.textContent).toContain('Kies tot wanneer.');
  });

  it('finds the reason again after the session ended', async () => {
    const { fixture, press, type } = await showPanel();
    await press(/Opnieuw openzetten/);
    type('heropenen-reden', 'Rekeningnummer');
    await fixture.whenStable();
    TestBed.resetTestingModule();
    const again = await showPanel();
    await again.press(/Opnieuw openzetten/);
    expect(again.root.querySelector<HTMLTextAreaElement>('#heropenen-reden')?.value).toBe('Rekeningnummer');
  });

  it('says that the hour does not exist in which summer time begins', async () => {
    const { fixture, root, press, type } = await showPanel();
    await press(/Opnieuw openzetten/);
    type('heropenen-tot', '2027-03-28');
    type('heropenen-tot-tijd', '02:30');
    await fixture.whenStable();
    expect(root.querySelector('#heropenen-tot-fout')?.textContent).toContain('Dit uur bestaat niet');
  });

  it('asks which one is meant in the hour that winter time doubles, and sends that', async () => {
    const { server, fixture, root, press, type } = await showPanel();
    await press(/Opnieuw openzetten/);
    type('heropenen-reden', 'Rekeningnummer');
    type('heropenen-tot', '2027-10-31');
    type('heropenen-tot-tijd', '02:30');
    await fixture.whenStable();
    expect(root.querySelector('#heropenen-tot-fout')?.textContent).toContain('Dit uur komt twee keer voor');
    const later = await TestbedHarnessEnvironment.loader(fixture).getHarness(
      MatRadioButtonHarness.with({ label: /wintertijd/ }),
    );
    await later.check();
    expect(root.querySelector('#heropenen-tot-fout')?.textContent.trim()).toBe('');
    expect(root.querySelector('#heropenen-tot-uitleg')?.textContent).toContain('wintertijd (UTC+1)');
    const pressed = press(/^Openzetten$/);
    await soon();
    const sent = server.expectOne(`${DOSSIER_URL}/reopen`);
    expect(sent.request.body).toEqual({
      reason: 'Rekeningnummer',
      until: { at: '2027-10-31T02:30:00', which: 'later' },
    });
    sent.flush(FILED);
    await answerDossier(server, FILED);
    await pressed;
  });

  it('ends a reopening', async () => {
    const reopened = dossierView({ state: 'reopened', actions: [{ action: 'restore', blockedBy: [] }] });
    const until = '2027-07-01T10:00:00.000Z';
    const { server, press } = await showPanel({ ...reopened, window: { ...reopened.window, reopenedUntil: until } });
    const pressed = press(/Nu beëindigen/);
    await soon();
    server.expectOne(`${DOSSIER_URL}/restore-filed`).flush(FILED);
    await answerDossier(server, FILED);
    await pressed;
  });
});
