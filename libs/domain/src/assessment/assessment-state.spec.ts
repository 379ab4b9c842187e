import { refuseAwardInState } from './assessment-state';

describe('an award', () => {
  it('waits for the admissibility', () => {
    expect(refuseAwardInState('submitted').code).toBe('not_admissible_yet');
  });

  it.each(['granted', 'refused', 'inadmissible'] as const)('is over once the application is %s', (state) => {
    expect(refuseAwardInState(state).code).toBe('already_decided');
  });

  it('means nothing for a draft', () => {
    expect(refuseAwardInState('draft').code).toBe('action_not_allowed');
  });
});
