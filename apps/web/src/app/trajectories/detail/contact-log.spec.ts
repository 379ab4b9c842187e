import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { ProblemHarness } from '@samenspoor/ui/problem/problem-harness';
import { problem } from '../../shell/testing/shell-test-bed';
import { TRAJECTORY_URL, answerTrajectory, openTrajectory, trajectoryView } from '../testing/trajectory-view';
import { ContactLog } from './contact-log';

const VISIT = {
  id: 'visit',
  on: '2026-11-20',
  kind: 'visit' as const,
  summary: 'Kennisgemaakt met het team.',
  loggedBy: 'Elif Yilmaz',
  loggedAt: '2026-11-20T16:00:00.000Z',
};

describe('the contacts of a trajectory', () => {
  beforeEach(() => sessionStorage.clear());

  async function log(trajectory = trajectoryView()) {
    const { server } = await openTrajectory(trajectory);
    const fixture = TestBed.createComponent(ContactLog);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const note = async (summary: string) => {
      await (await loader.getHarness(MatButtonHarness.with({ text: 'Contact noteren' }))).click();
      await (await loader.getHarness(MatInputHarness.with({ selector: '#contact-summary' }))).setValue(summary);
      host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      return server.expectOne(`${TRAJECTORY_URL}/contacts`);
    };
    const settle = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await answerTrajectory(server, trajectory);
      await fixture.whenStable();
    };
    return { host, loader, note, settle };
  }

  it('are read by who only follows, without a way to add one', async () => {
    const { host, loader } = await log(trajectoryView({ actions: [], contacts: [VISIT] }));
    expect(host.textContent).toContain('20 november 2026 · Bezoek');
    expect(host.textContent).toContain('Kennisgemaakt met het team.');
    expect(await loader.getAllHarnesses(MatButtonHarness)).toEqual([]);
  });

  it('grow by one that is noted, after which the form is away', async () => {
    const { host, note, settle } = await log();
    const request = await note('Kennisgemaakt met het team.');
    expect(request.request.body).toMatchObject({ kind: 'visit', summary: 'Kennisgemaakt met het team.' });
    request.flush(trajectoryView({ contacts: [VISIT] }));
    await settle();
    expect(host.querySelector('form')).toBeNull();
    expect(host.textContent).toContain('Kennisgemaakt met het team.');
  });

  it('keep what was typed when the session ends, until it is noted or given up', async () => {
    await (await log()).note('Gesprek met de dienst Vrije Tijd.');
    TestBed.resetTestingModule();
    const { loader } = await log();
    const open = async () => (await loader.getHarness(MatButtonHarness.with({ text: 'Contact noteren' }))).click();
    const summary = async () =>
      (await loader.getHarness(MatInputHarness.with({ selector: '#contact-summary' }))).getValue();
    await open();
    expect(await summary()).toBe('Gesprek met de dienst Vrije Tijd.');
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Annuleren' }))).click();
    await open();
    expect(await summary()).toBe('');
  });

  it('keep what was typed when the server refuses it', async () => {
    const { host, loader, note, settle } = await log();
    const detail = 'De datum ligt in de toekomst.';
    const errors = [{ pointer: '/on', code: 'invalid_value', detail } as const];
    (await note('Gesprek gepland.')).flush(problem(422, { errors }), { status: 422, statusText: 'Refused' });
    await settle();
    expect(await (await loader.getHarness(ProblemHarness)).errors()).toEqual([detail]);
    expect(host.querySelector('#contact-on-errors')?.textContent).toContain(detail);
    const summary = await loader.getHarness(MatInputHarness.with({ selector: '#contact-summary' }));
    expect(await summary.getValue()).toBe('Gesprek gepland.');
  });
});
