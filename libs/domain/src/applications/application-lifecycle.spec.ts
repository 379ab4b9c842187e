import { permissionsOf } from '../access/permissions';
import { ROLES } from '../access/roles';
import { available, check, decide } from '../workflow/lifecycle';
import {
  APPLICATION_ACTIONS,
  APPLICATION_LIFECYCLE,
  APPLICATION_STATES,
  DECIDED_STATES,
} from './application-lifecycle';

const handler = permissionsOf('case_handler');
const nothing = { submission: null, reason: '', grantedUnits: 0 };

describe('the lifecycle of an application', () => {
  it('reaches every state and gets stuck in none', () => {
    expect(check(APPLICATION_LIFECYCLE)).toEqual({ unreachable: [], deadEnds: [] });
  });

  it('gives the applicant a draft only, and the case handler what was filed', () => {
    const actionsOf = (role: (typeof ROLES)[number], state: (typeof APPLICATION_STATES)[number]): string[] =>
      available(APPLICATION_LIFECYCLE, state, permissionsOf(role), nothing).map(({ action }) => action);
    expect(actionsOf('municipal_staff', 'draft')).toEqual(['edit', 'submit']);
    expect(actionsOf('signatory', 'draft')).toEqual(['edit', 'submit']);
    expect(actionsOf('case_handler', 'draft')).toEqual([]);
    expect(actionsOf('case_handler', 'submitted')).toEqual(['admit', 'reject']);
    expect(actionsOf('case_handler', 'admissible')).toEqual(['award', 'grant', 'refuse']);
    for (const state of APPLICATION_STATES.filter((candidate) => candidate !== 'draft'))
      for (const role of ROLES.filter((candidate) => candidate !== 'case_handler'))
        expect([role, state, actionsOf(role, state)]).toEqual([role, state, []]);
  });

  it.each(['reject', 'refuse'] as const)('does not %s without a reason', (action) => {
    const state = action === 'reject' ? 'submitted' : 'admissible';
    expect(decide(APPLICATION_LIFECYCLE, action, state, handler, { ...nothing, reason: '  ' })).toEqual({
      kind: 'refused',
      reasons: [{ code: 'reason_required', pointer: '/reason' }],
    });
    expect(decide(APPLICATION_LIFECYCLE, action, state, handler, { ...nothing, reason: 'Daarom' }).kind).toBe(
      'allowed',
    );
  });

  it('does not grant nothing', () => {
    const verdict = decide(APPLICATION_LIFECYCLE, 'grant', 'admissible', handler, nothing);
    expect(verdict).toEqual({ kind: 'refused', reasons: [{ code: 'nothing_granted' }] });
  });

  it('lets nobody do anything after the end', () => {
    for (const action of APPLICATION_ACTIONS)
      for (const state of APPLICATION_LIFECYCLE.final)
        expect(APPLICATION_LIFECYCLE.transitions[action].from).not.toContain(state);
    expect(APPLICATION_LIFECYCLE.final).toEqual(expect.arrayContaining([...DECIDED_STATES]));
  });
});
