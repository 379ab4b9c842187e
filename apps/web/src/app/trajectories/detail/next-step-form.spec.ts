import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { ProblemHarness } from '@samenspoor/ui/problem/problem-harness';
import { problem } from '../../shell/testing/shell-test-bed';
import { TRAJECTORY_URL, answerTrajectory, openTrajectory, trajectoryView } from '../testing/trajectory-view';
import { NextStepForm } from './next-step-form';

describe('setting the next step', () => {
  async function form(trajectory = trajectoryView()) {
    const { server } = await openTrajectory(trajectory);
    const fixture = TestBed.createComponent(NextStepForm);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const text = await loader.getHarness(MatInputHarness.with({ selector: '#next-step' }));
    const submit = () => host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    const sent = () => server.expectOne({ method: 'PATCH', url: TRAJECTORY_URL });
    const settle = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await answerTrajectory(server, trajectory);
      await fixture.whenStable();
    };
    return { host, loader, text, submit, sent, settle };
  }

  it('starts from the step there is', async () => {
    const { text } = await form(trajectoryView({ nextStep: 'Startoverleg', nextStepOn: '2026-12-04' }));
    expect(await text.getValue()).toBe('Startoverleg');
  });

  it('sends text and day together, and says that they are kept', async () => {
    const { host, text, submit, sent, settle } = await form(trajectoryView({ nextStepOn: '2026-12-04' }));
    await text.setValue('  Werkgroep samenroepen ');
    submit();
    const request = sent();
    expect(request.request.body).toEqual({ nextStep: 'Werkgroep samenroepen', nextStepOn: '2026-12-04' });
    request.flush(trajectoryView({ version: 3, nextStep: 'Werkgroep samenroepen', nextStepOn: '2026-12-04' }));
    await settle();
    expect(host.querySelector('[role=status]')?.textContent).toBe('Bewaard');
  });

  it('keeps what was typed when the day is missing, and leads to that field', async () => {
    const { host, loader, text, submit, sent, settle } = await form();
    await text.setValue('Werkgroep samenroepen');
    submit();
    const detail = 'Geef ook een datum voor de volgende stap.';
    const errors = [{ pointer: '/nextStepOn', code: 'next_step_without_date', detail } as const];
    sent().flush(problem(422, { code: 'next_step_without_date', errors }), { status: 422, statusText: 'Refused' });
    await settle();
    const shown = await loader.getHarness(ProblemHarness);
    expect(await shown.errors()).toEqual([detail]);
    expect(host.querySelector('#next-step-on-errors')?.textContent).toContain(detail);
    expect(await text.getValue()).toBe('Werkgroep samenroepen');
  });
});
