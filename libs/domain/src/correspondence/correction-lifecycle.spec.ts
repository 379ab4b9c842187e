import fc from 'fast-check';
import { permissionsOf } from '../access/permissions';
import { ROLES } from '../access/roles';
import { APPLICATION_STATES } from '../applications/application-lifecycle';
import { available, check, decide } from '../workflow/lifecycle';
import {
  CORRECTABLE_STATES,
  CORRECTION_ACTIONS,
  CORRECTION_LIFECYCLE,
  CORRECTION_STATES,
  type CorrectionFacts,
  type CorrectionState,
  PAUSING_STATES,
  judgeCorrectable,
  judgeDueDay,
} from './correction-lifecycle';

const FACTS: CorrectionFacts = { applicationState: 'submitted', remark: 'Zie bijlage', hasValue: true };
const OFFICIAL = permissionsOf('case_handler');
const APPLICANT = permissionsOf('municipal_staff');
const codes = (state: CorrectionState, action: (typeof CORRECTION_ACTIONS)[number], facts: CorrectionFacts) => {
  const permissions = action === 'answer' ? APPLICANT : OFFICIAL;
  const verdict = decide(CORRECTION_LIFECYCLE, action, state, permissions, facts);
  return verdict.kind === 'refused' ? verdict.reasons.map(({ code }) => code) : verdict.kind;
};

describe('the lifecycle of a correction request', () => {
  it('has no state that nobody reaches, and no dead end', () => {
    expect(check(CORRECTION_LIFECYCLE)).toEqual({ unreachable: [], deadEnds: [] });
  });

  it('goes from asked over answered to accepted, or round again', () => {
    const next = (action: (typeof CORRECTION_ACTIONS)[number], state: CorrectionState) => {
      const verdict = decide(CORRECTION_LIFECYCLE, action, state, action === 'answer' ? APPLICANT : OFFICIAL, FACTS);
      return verdict.kind === 'allowed' ? verdict.to : verdict.kind;
    };
    expect(next('answer', 'open')).toBe('answered');
    expect(next('ask_again', 'answered')).toBe('open');
    expect(next('accept', 'answered')).toBe('accepted');
    expect(next('withdraw', 'open')).toBe('withdrawn');
    expect(next('withdraw', 'answered')).toBe('withdrawn');
    expect(next('accept', 'open')).toBe('wrong_state');
    expect(next('answer', 'answered')).toBe('wrong_state');
  });

  it('stays what it is once it is settled, whoever tries what', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROLES),
        fc.constantFrom(...CORRECTION_ACTIONS),
        fc.constantFrom<CorrectionState>('accepted', 'withdrawn'),
        (role, action, state) => {
          expect(decide(CORRECTION_LIFECYCLE, action, state, permissionsOf(role), FACTS).kind).not.toBe('allowed');
        },
      ),
    );
  });

  it('lets only the case handler ask, and only who submits for the applicant answer', () => {
    for (const state of CORRECTION_STATES) {
      for (const role of ROLES) {
        const offered = available(CORRECTION_LIFECYCLE, state, permissionsOf(role), FACTS).map(({ action }) => action);
        if (permissionsOf(role).has('application:submit')) expect(offered).toEqual(state === 'open' ? ['answer'] : []);
        else if (role !== 'case_handler') expect(offered).toEqual([]);
        else expect(offered).not.toContain('answer');
      }
    }
  });

  it('needs an application that is being judged, but can always be taken back', () => {
    for (const applicationState of APPLICATION_STATES) {
      const facts = { ...FACTS, applicationState };
      const judged = CORRECTABLE_STATES.includes(applicationState);
      expect(judgeCorrectable(facts).map(({ code }) => code)).toEqual(judged ? [] : ['correction_not_possible']);
      expect(codes('open', 'answer', facts)).toEqual(judged ? 'allowed' : ['correction_not_possible']);
      expect(codes('answered', 'accept', facts)).toEqual(judged ? 'allowed' : ['correction_not_possible']);
      expect(codes('answered', 'withdraw', facts)).toBe('allowed');
    }
  });

  it('needs an answer that says something, and a remark with a second question', () => {
    expect(codes('open', 'answer', { ...FACTS, hasValue: false, remark: ' ' })).toEqual(['correction_answer_missing']);
    expect(codes('open', 'answer', { ...FACTS, hasValue: false })).toBe('allowed');
    expect(codes('open', 'answer', { ...FACTS, remark: '' })).toBe('allowed');
    expect(codes('answered', 'ask_again', { ...FACTS, remark: '' })).toEqual(['correction_remark_missing']);
    expect(codes('answered', 'accept', { ...FACTS, remark: '' })).toBe('allowed');
  });

  it('pauses the clock only while the applicant has to act', () => {
    expect(PAUSING_STATES).toEqual(['open']);
  });

  it('ends on a day that is still to come', () => {
    expect(judgeDueDay('2026-05-04', '2026-05-04')).toEqual([]);
    expect(judgeDueDay('2026-05-03', '2026-05-04')).toMatchObject([{ code: 'correction_day_past', pointer: '/dueOn' }]);
  });
});
