import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { RefusalError } from '../platform/http/refusal-error';
import { workOutChange } from './trajectory-change';
import type { StoredTrajectory } from './trajectory-store';

const AT = new Date('2026-03-10T09:00:00Z');
const EXPERT = { id: 'e', name: 'Elif Yilmaz' };
const coordinator = permissionsOf('trajectory_coordinator');
const expert = permissionsOf('trajectory_expert');

const stored = (changes: Partial<StoredTrajectory> = {}): StoredTrajectory => ({
  id: 't',
  version: 1,
  phase: 'intake',
  supportRegionCode: 'limburg',
  expertId: null,
  expertName: null,
  nextStep: null,
  nextStepOn: null,
  ...changes,
});

const led = stored({ expertId: 'e', expertName: 'Elif Yilmaz' });

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'nothing refused';
  } catch (error) {
    return error instanceof RefusalError ? error.refusals[0].code : String(error);
  }
};

describe('a request to change a trajectory', () => {
  it('assigns first, so that one request can assign and begin', () => {
    const body = { expertId: 'e', phase: 'environment_analysis' } as const;
    const { patch, entries } = workOutChange(stored(), body, EXPERT, coordinator, AT);
    expect(patch).toEqual({ expertId: 'e', phase: 'environment_analysis' });
    expect(entries.map(({ action }) => action)).toEqual(['trajectory.assigned', 'trajectory.phase_changed']);
  });

  it('writes down from whom to whom', () => {
    const { entries } = workOutChange(led, { expertId: 'f' }, { id: 'f', name: 'Dorien Cuypers' }, coordinator, AT);
    expect(entries[0]?.changes).toEqual([{ field: 'expertName', from: 'Elif Yilmaz', to: 'Dorien Cuypers' }]);
    expect(workOutChange(led, { expertId: null }, null, coordinator, AT).entries[0]?.action).toBe(
      'trajectory.unassigned',
    );
  });

  it('leaves nothing to wait for when it closes', () => {
    const waiting = { ...led, nextStep: 'Bellen', nextStepOn: '2026-04-01' };
    const { patch, entries } = workOutChange(waiting, { phase: 'closed' }, null, expert, AT);
    expect(patch).toEqual({ phase: 'closed', nextStep: null, nextStepOn: null, closedAt: AT });
    expect(entries.map(({ action }) => action)).toEqual(['trajectory.closed']);
  });

  it('names only what changed of a next step', () => {
    const waiting = { ...led, nextStep: 'Bellen', nextStepOn: '2026-04-01' };
    const { entries } = workOutChange(waiting, { nextStepOn: '2026-05-01' }, null, expert, AT);
    expect(entries[0]?.changes.map(({ field }) => field)).toEqual(['nextStepOn']);
  });

  it('comes to nothing when nothing is new', () => {
    const body = { phase: 'intake', expertId: 'e', nextStep: null } as const;
    expect(workOutChange(led, body, EXPERT, coordinator, AT)).toEqual({ patch: {}, entries: [] });
  });

  it.each([
    ['without an expert', () => workOutChange(stored(), { phase: 'closed' }, null, expert, AT), 'expert_required'],
    [
      'back to intake',
      () => workOutChange({ ...led, phase: 'execution' }, { phase: 'intake' }, null, expert, AT),
      'phase_not_reachable',
    ],
    ['by skipping', () => workOutChange(led, { phase: 'evaluation' }, null, expert, AT), 'phase_not_reachable'],
    ['when it is closed', () => workOutChange({ ...led, phase: 'closed' }, {}, null, expert, AT), 'trajectory_closed'],
    ['by an expert who assigns', () => workOutChange(stored(), { expertId: 'e' }, EXPERT, expert, AT), 'forbidden'],
    ['with half a step', () => workOutChange(led, { nextStep: 'Bellen' }, null, expert, AT), 'next_step_without_date'],
    [
      'by unassigning and moving on',
      () => workOutChange(led, { expertId: null, phase: 'environment_analysis' }, null, coordinator, AT),
      'expert_required',
    ],
  ])('is refused %s', (_, act, code) => {
    expect(codeOf(act)).toBe(code);
  });
});
