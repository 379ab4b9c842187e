import { callPhase, judgeSubmissionMoment } from '@samenspoor/domain/calls/call-window';
import { instantOfLocalMoment } from '@samenspoor/domain/kernel/brussels-time';
import fc from 'fast-check';
import { localMomentOf } from './local-moment';

const SUMMER_BEGINS = Date.parse('2026-03-29T01:00:00Z');
const WINTER_BEGINS = Date.parse('2026-10-25T01:00:00Z');
const HOUR = 3_600_000;

/** Seconds within three hours of both clock changes. */
const closings = fc
  .tuple(fc.constantFrom(SUMMER_BEGINS, WINTER_BEGINS), fc.integer({ min: -10_800, max: 10_800 }))
  .map(([change, seconds]) => new Date(change + seconds * 1000));

describe('a moment by the clock in Brussels', () => {
  it('is the same instant again, also around both clock changes', () => {
    fc.assert(
      fc.property(closings, (instant) => {
        const { at, which } = localMomentOf(instant.toISOString());
        expect(instantOfLocalMoment(at, which)).toEqual(instant);
        const doubled = Math.floor((instant.getTime() - WINTER_BEGINS) / HOUR);
        expect(which).toBe(doubled === -1 ? 'earlier' : doubled === 0 ? 'later' : undefined);
      }),
    );
  });

  it('closes a call at exactly that second', () => {
    fc.assert(
      fc.property(closings, fc.integer({ min: 0, max: 86_400 }), (closes, graceSeconds) => {
        const { at, which } = localMomentOf(closes.toISOString());
        const closesAt = instantOfLocalMoment(at, which) ?? new Date(Number.NaN);
        const window = { opensAt: new Date('2026-01-01T00:00:00Z'), closesAt, graceSeconds };
        const after = (seconds: number) => new Date(closes.getTime() + seconds * 1000);
        expect(callPhase(window, after(-1))).toBe('open');
        expect(callPhase(window, after(0))).toBe(graceSeconds === 0 ? 'closed' : 'grace');
        expect(judgeSubmissionMoment(window, after(graceSeconds - 1))).toEqual([]);
        expect(judgeSubmissionMoment(window, after(graceSeconds))).not.toEqual([]);
      }),
    );
  });
});
