import fc from 'fast-check';
import { callPhase, judgeSubmissionMoment } from './call-window';

const WINDOW = { opensAt: new Date('2024-04-22T00:00:00Z'), closesAt: new Date('2024-05-06T10:00:00Z') };
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
