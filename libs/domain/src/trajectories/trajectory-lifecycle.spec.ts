import { permissionsOf } from '../access/permissions';
import { available, check, decide } from '../workflow/lifecycle';
import {
  TRAJECTORY_ACTIONS,
  TRAJECTORY_LIFECYCLE,
  TRAJECTORY_PHASES,
  actionInto,
  judgeNextStep,
} from './trajectory-lifecycle';

const expert = permissionsOf('trajectory_expert');
const coordinator = permissionsOf('trajectory_coordinator');
const led = { hasExpert: true };
const unled = { hasExpert: false };

describe('the lifecycle of a trajectory', () => {
  it('reaches every phase and gets stuck in none', () => {
    expect(check(TRAJECTORY_LIFECYCLE)).toEqual({ unreachable: [], deadEnds: [] });
  });

  it('walks from intake to closing, phase by phase', () => {
    for (const [index, phase] of TRAJECTORY_PHASES.entries()) {
      const next = TRAJECTORY_PHASES[index + 1];
      const action = next && actionInto(next);
      if (!action) continue;
      expect(decide(TRAJECTORY_LIFECYCLE, action, phase, expert, led)).toMatchObject({ kind: 'allowed', to: next });
    }
  });

  it('steps back one phase, but never skips one', () => {
    expect(decide(TRAJECTORY_LIFECYCLE, 'start_working_group', 'action_plan', expert, led).kind).toBe('allowed');
    expect(decide(TRAJECTORY_LIFECYCLE, 'start_execution', 'intake', expert, led).kind).toBe('wrong_state');
  });

  it('needs an expert for every phase, and for closing', () => {
    for (const phase of TRAJECTORY_PHASES) {
      for (const { action, blockedBy } of available(TRAJECTORY_LIFECYCLE, phase, coordinator, unled)) {
        const codes = action === 'assign' || action === 'note' ? [] : ['expert_required'];
        expect(blockedBy.map(({ code }) => code)).toEqual(codes);
      }
    }
  });

  it('lets only a coordinator assign, and nobody touch what is closed', () => {
    expect(decide(TRAJECTORY_LIFECYCLE, 'assign', 'intake', expert, unled).kind).toBe('not_permitted');
    expect(decide(TRAJECTORY_LIFECYCLE, 'assign', 'intake', coordinator, unled).kind).toBe('allowed');
    expect(TRAJECTORY_ACTIONS.flatMap((action) => TRAJECTORY_LIFECYCLE.transitions[action].from)).not.toContain(
      'closed',
    );
  });

  it('begins in intake and never comes back there', () => {
    expect(actionInto('intake')).toBeNull();
    expect(actionInto('closed')).toBe('close');
  });
});

describe('a next step', () => {
  it('has a text and a day, or neither', () => {
    expect(judgeNextStep({ text: 'Werkgroep samenroepen', on: '2026-03-01' })).toEqual([]);
    expect(judgeNextStep({ text: null, on: null })).toEqual([]);
  });

  it('points at what is missing', () => {
    expect(judgeNextStep({ text: 'Bellen', on: null })).toEqual([
      { code: 'next_step_without_date', pointer: '/nextStepOn' },
    ]);
    expect(judgeNextStep({ text: '  ', on: '2026-03-01' })).toEqual([
      { code: 'next_step_without_date', pointer: '/nextStep' },
    ]);
  });
});
