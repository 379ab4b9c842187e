import fc from 'fast-check';
import { callPhase, judgeSubmissionMoment, ownWindow } from './call-window';

const WINDOW = {
  opensAt: new Date('2024-04-22T00:00:00Z'),
  closesAt: new Date('2024-05-06T10:00:00Z'),
  graceSeconds: 0,
};
const at = (instant: string) => callPhase(WINDOW, new Date(instant));

describe('the window of a call', () => {
  it('opens at its opening and closes at its deadline, to the millisecond', () => {
    expect(at('2024-04-21T23:59:59.999Z')).toBe('announced');
    expect(at('2024-04-22T00:00:00.000Z')).toBe('open');
    expect(at('2024-05-06T09:59:59.999Z')).toBe('open');
    expect(at('2024-05-06T10:00:00.000Z')).toBe('closed');
  });

  it('lets one submit while it is open, and says why not otherwise', () => {
    const judge = (instant: string) => judgeSubmissionMoment(WINDOW, new Date(instant));
    expect(judge('2024-05-01T00:00:00Z')).toEqual([]);
    expect(judge('2024-04-01T00:00:00Z')).toEqual([{ code: 'call_not_open' }]);
    expect(judge('2024-06-01T00:00:00Z')).toEqual([
      { code: 'deadline_passed', params: { closesAt: '2024-05-06T10:00:00.000Z' } },
    ]);
  });

  it('takes submissions in its grace, and not a millisecond longer', () => {
    const window = { ...WINDOW, graceSeconds: 60 };
    expect(callPhase(window, new Date('2024-05-06T10:00:59.999Z'))).toBe('grace');
    expect(judgeSubmissionMoment(window, new Date('2024-05-06T10:00:59.999Z'))).toEqual([]);
    expect(callPhase(window, new Date('2024-05-06T10:01:00.000Z'))).toBe('closed');
  });

  it('is lengthened for one applicant, never shortened', () => {
    const until = (instant: string) => ({ extendedUntil: new Date(instant), reopenedUntil: null });
    expect(ownWindow(WINDOW, until('2024-05-08T10:00:00Z')).closesAt).toEqual(new Date('2024-05-08T10:00:00Z'));
    expect(ownWindow(WINDOW, until('2024-05-01T10:00:00Z'))).toEqual(WINDOW);
    const graced = { ...WINDOW, graceSeconds: 3600 };
    expect(ownWindow(graced, until('2024-05-06T10:30:00Z'))).toEqual(graced);
  });

  it('is that of the reopening for an application that was reopened', () => {
    const own = ownWindow(WINDOW, { extendedUntil: null, reopenedUntil: new Date('2024-06-03T10:00:00Z') });
    expect(callPhase(own, new Date('2024-06-03T09:59:59Z'))).toBe('open');
    expect(callPhase(own, new Date('2024-06-03T10:00:00Z'))).toBe('closed');
  });

  it('never opens again once it closed', () => {
    const order = ['announced', 'open', 'closed'];
    const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one];
        expect(order.indexOf(callPhase(WINDOW, before))).toBeLessThanOrEqual(order.indexOf(callPhase(WINDOW, after)));
      }),
    );
  });
});
