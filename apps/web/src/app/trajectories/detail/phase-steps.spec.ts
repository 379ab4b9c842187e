import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { ConfirmHarness } from '@samenspoor/ui/confirm/confirm-harness';
import { TRAJECTORY_URL, openTrajectory, trajectoryView } from '../testing/trajectory-view';
import { PhaseSteps } from './phase-steps';

/** The change, once the question has gone. */
async function sent(server: HttpTestingController): Promise<TestRequest> {
  for (let step = 0; step < 100; step += 1) {
    const [request] = server.match({ method: 'PATCH', url: TRAJECTORY_URL });
    if (request) return request;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('nothing was sent');
}

describe('the phases of a trajectory', () => {
  async function steps(trajectory = trajectoryView()) {
    const { server } = await openTrajectory(trajectory);
    const fixture = TestBed.createComponent(PhaseSteps);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const root = TestbedHarnessEnvironment.documentRootLoader(fixture);
    await fixture.whenStable();
    return { fixture, loader, root, server, host: fixture.nativeElement as HTMLElement };
  }

  it('say where the trajectory stands, and what is behind it', async () => {
    const { host } = await steps(trajectoryView({ phase: 'working_group', actions: [] }));
    expect(host.querySelector('[aria-current="step"]')?.textContent).toContain('Werkgroep');
    expect([...host.querySelectorAll('[data-place="done"]')]).toHaveLength(2);
    expect(host.querySelectorAll('button')).toHaveLength(0);
  });

  it('are changed on the version that the screen shows', async () => {
    const { loader, server } = await steps();
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Naar omgevingsanalyse' }))).click();
    const { request } = server.expectOne({ method: 'PATCH', url: TRAJECTORY_URL });
    expect(request.body).toEqual({ phase: 'environment_analysis' });
    expect(request.headers.get('If-Match')).toBe('"2"');
  });

  it('say why one cannot begin yet', async () => {
    const blockedBy = [
      { pointer: '/expertId', code: 'expert_required', detail: 'Wijs eerst een expert toe.' } as const,
    ];
    const { loader, host } = await steps(
      trajectoryView({ actions: [{ action: 'start_environment_analysis', blockedBy }] }),
    );
    const button = await loader.getHarness(MatButtonHarness.with({ text: 'Naar omgevingsanalyse' }));
    expect(await button.isDisabled()).toBe(true);
    expect(host.textContent).toContain('Wijs eerst een expert toe.');
  });

  it('end only after a question', async () => {
    const { loader, root, server } = await steps();
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Traject afsluiten' }))).click();
    const question = await root.getHarness(ConfirmHarness);
    server.expectNone({ method: 'PATCH', url: TRAJECTORY_URL });
    await question.choose('Afsluiten');
    const request = await sent(server);
    expect(request.request.body).toEqual({ phase: 'closed' });
  });
});
