import { applicationView } from '../testing/application-view';
import { nextStep } from './next-step';

const at = (moment: string): number => Date.parse(moment);

describe('what comes next', () => {
  it('is for the local government while it fills in', () => {
    expect(nextStep(applicationView(), at('2026-03-02T13:00:00Z'))).toEqual({
      step: 'Invullen en indienen',
      holder: 'Eeklo',
    });
  });

  it('says that the call is closed, from the very second', () => {
    expect(nextStep(applicationView(), at('2026-12-31T10:59:59Z')).step).toBe('Invullen en indienen');
    expect(nextStep(applicationView(), at('2026-12-31T11:00:00Z')).step).toContain('gesloten');
  });

  it('is for the ministry after handing in', () => {
    const view = applicationView({ state: 'submitted' });
    expect(nextStep(view, at('2026-03-02T13:00:00Z')).holder).toBe('Agentschap Binnenlands Bestuur');
  });

  it('is for the applicant, to a partner, while it is reopened', () => {
    const given = { requestedAt: null, requestedBy: null, decidedAt: null, decidedBy: null, remark: null, version: 3 };
    const signOff = { ...given, state: 'confirmed' as const, sha256: 'a', sha256ToConfirm: null };
    const view = applicationView({ state: 'reopened', asFiled: true, signOff });
    expect(nextStep(view, at('2026-03-02T13:00:00Z'))).toEqual({
      step: 'Verbeteren en opnieuw indienen',
      holder: 'Eeklo',
    });
  });

  it('is the answer to what is asked to correct, with its last day', () => {
    const view = applicationView({ state: 'submitted' });
    expect(nextStep(view, at('2026-03-02T13:00:00Z'), '2026-03-12')).toEqual({
      step: 'Antwoorden op de vraag om verbetering, ten laatste op 12 maart 2026',
      holder: 'Eeklo',
    });
  });

  it('is nothing once refused', () => {
    expect(nextStep(applicationView({ state: 'refused' }), 0)).toEqual({ step: null, holder: null });
  });
});
