import { permissionsOf } from '../access/permissions';
import { ROLES } from '../access/roles';
import { available, check, decide } from '../workflow/lifecycle';
import {
  APPLICATION_ACTIONS,
  APPLICATION_LIFECYCLE,
  APPLICATION_STATES,
  DECIDED_STATES,
  NO_FACTS,
  REOPENED_FROM,
} from './application-lifecycle';

const handler = permissionsOf('case_handler');
const nothing = NO_FACTS;

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
    expect(actionsOf('case_handler', 'submitted')).toEqual(['reopen', 'admit', 'reject']);
    expect(actionsOf('case_handler', 'admissible')).toEqual(['award', 'grant', 'refuse']);
    const applicants = ROLES.filter((role) => permissionsOf(role).has('application:submit'));
    const others = ROLES.filter((role) => role !== 'case_handler' && !permissionsOf(role).has('application:edit'));
    for (const role of applicants) {
      expect(actionsOf(role, 'submitted')).toEqual(['withdraw']);
      expect(actionsOf(role, 'reopened')).toEqual(['edit', 'submit', 'withdraw']);
      expect(actionsOf(role, 'admissible')).toEqual(['withdraw']);
    }
    for (const state of APPLICATION_STATES)
      for (const role of others) expect([role, state, actionsOf(role, state)]).toEqual([role, state, []]);
  });

  it('reopens until a moment that lies ahead, with a reason', () => {
    const now = new Date('2026-03-02T10:00:00Z');
    const facts = { ...nothing, now, reason: 'Fout in het rekeningnummer' };
    const reopen = (until: string) =>
      decide(APPLICATION_LIFECYCLE, 'reopen', 'submitted', handler, { ...facts, reopenUntil: new Date(until) }).kind;
    expect(reopen('2026-03-02T10:00:00Z')).toBe('refused');
    expect(reopen('2026-03-02T10:00:01Z')).toBe('allowed');
    expect(decide(APPLICATION_LIFECYCLE, 'reopen', 'submitted', handler, { ...nothing, now }).kind).toBe('refused');
  });

  it('goes back, when a reopening ends without filing, to what it was before', () => {
    for (const reopenedFrom of REOPENED_FROM)
      expect(decide(APPLICATION_LIFECYCLE, 'restore', 'reopened', handler, { ...nothing, reopenedFrom })).toMatchObject(
        {
          kind: 'allowed',
          to: reopenedFrom,
        },
      );
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
