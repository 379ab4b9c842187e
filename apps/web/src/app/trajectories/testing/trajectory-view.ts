import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { TrajectoryView } from '@samenspoor/contracts/trajectories/trajectory';
import { meView } from '../../shell/testing/me-view';
import { shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { TrajectoryStore } from '../detail/trajectory-store';

const INTAKE: TrajectoryView = {
  id: 'genk-17',
  version: 2,
  applicationId: 'genk',
  applicationReference: 'PS-2026-0001',
  themeNumber: '17',
  themeTitle: 'Opleiden in omstaandersprincipe',
  localGovernmentName: 'Genk',
  supportRegionCode: 'limburg',
  supportRegionName: 'Limburg',
  phase: 'intake',
  expertId: 'elif',
  expertName: 'Elif Yilmaz',
  nextStep: null,
  nextStepOn: null,
  openedAt: '2026-11-09T10:00:00.000Z',
  updatedAt: '2026-11-09T10:00:00.000Z',
  goals: [],
  contacts: [],
  actions: [
    { action: 'note', blockedBy: [] },
    { action: 'start_environment_analysis', blockedBy: [] },
    { action: 'close', blockedBy: [] },
  ],
};

/** The address of the trajectory that specs work on. */
export const TRAJECTORY_URL = '/api/v1/trajectories/genk-17';

/** For specs: a trajectory that an expert has just begun; say only what matters. */
export function trajectoryView(changes: Partial<TrajectoryView> = {}): TrajectoryView {
  return { ...INTAKE, ...changes };
}

/** For specs: an expert with this trajectory open. */
export async function openTrajectory(trajectory: TrajectoryView = trajectoryView()) {
  TestBed.configureTestingModule({ providers: [...shellProviders(), TrajectoryStore] });
  await signIn(meView('trajectory_expert'));
  const server = TestBed.inject(HttpTestingController);
  const store = TestBed.inject(TrajectoryStore);
  store.open(trajectory.id);
  await answerTrajectory(server, trajectory);
  return { server, store };
}

/** For specs: answers whatever the trajectory asks for now. */
export async function answerTrajectory(server: HttpTestingController, trajectory: TrajectoryView): Promise<void> {
  TestBed.tick();
  await Promise.resolve();
  for (const request of server.match(TRAJECTORY_URL)) request.flush(trajectory);
  for (const request of server.match(`${TRAJECTORY_URL}/timeline`)) request.flush({ items: [], next: null });
  await new Promise((resolve) => setTimeout(resolve));
}
