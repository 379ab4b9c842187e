import { stuckReason } from './stuck-trajectory';

describe('a stuck trajectory', () => {
  const today = '2026-11-22';

  it('has nothing planned', () => {
    expect(stuckReason({ phase: 'intake', nextStepOn: null }, today)).toBe('no_next_step');
  });

  it('or a next step whose day has gone by', () => {
    expect(stuckReason({ phase: 'execution', nextStepOn: '2026-11-21' }, today)).toBe('next_step_past');
  });

  it('is not one with a step for today or later', () => {
    expect(stuckReason({ phase: 'execution', nextStepOn: today }, today)).toBeNull();
    expect(stuckReason({ phase: 'execution', nextStepOn: '2027-01-04' }, today)).toBeNull();
  });

  it('is never one that is closed', () => {
    expect(stuckReason({ phase: 'closed', nextStepOn: null }, today)).toBeNull();
  });
});
