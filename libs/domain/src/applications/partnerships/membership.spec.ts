import fc from 'fast-check';
import {
  type Membership,
  type MembershipState,
  MEMBERSHIP_STATES,
  continuesFrom,
  dayAfter,
  daysMeet,
  isLive,
  joinDay,
  leaveDay,
  takesPart,
} from './membership';

const YEAR = { start: '2023-10-01', end: '2024-09-30' };
const NEXT = { start: '2024-10-01', end: '2025-09-30' };

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const span = fc.tuple(day, day).map(([one, other]) => (one < other ? [one, other] : [other, one]) as [string, string]);
const period = span.map(([start, end]) => ({ start, end }));
const days = fc.oneof(
  span.map(([joinedOn, leftOn]) => ({ joinedOn, leftOn })),
  day.map((joinedOn) => ({ joinedOn, leftOn: null })),
);

const member = (state: MembershipState, joinedOn = '2022-03-01', leftOn: string | null = null): Membership => ({
  state,
  joinedOn,
  leftOn,
});

describe('a membership', () => {
  it('counts in a project period once the member agreed, until its last day', () => {
    const counting = MEMBERSHIP_STATES.filter((state) => takesPart(member(state), YEAR));
    expect(counting).toEqual(['consented', 'ended']);
    expect(takesPart(member('ended', '2022-03-01', '2023-09-30'), YEAR)).toBe(false);
    expect(takesPart(member('ended', '2022-03-01', '2023-10-01'), YEAR)).toBe(true);
    expect(takesPart(member('consented', '2024-10-01'), YEAR)).toBe(false);
  });

  it('is live while it waits or holds', () => {
    expect(MEMBERSHIP_STATES.filter((state) => isLive({ state }))).toEqual(['proposed', 'consented']);
  });

  it('meets another in both directions, and itself', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(daysMeet(one, other)).toBe(daysMeet(other, one));
        expect(daysMeet(one, one)).toBe(true);
      }),
    );
  });

  it('never shares a day with what it follows', () => {
    fc.assert(
      fc.property(span, ([joinedOn, leftOn]) => {
        const next = { joinedOn: dayAfter(leftOn), leftOn: null };
        expect(daysMeet({ joinedOn, leftOn }, next)).toBe(false);
      }),
    );
  });
});

describe('joining and leaving', () => {
  it('never happen in the middle of what was filed', () => {
    fc.assert(
      fc.property(day, day, fc.array(period, { maxLength: 5 }), (wanted, since, filed) => {
        const first = joinDay(wanted, filed);
        expect(first >= wanted).toBe(true);
        for (const { end } of filed) expect(first > end || end < wanted).toBe(true);
        const last = leaveDay(wanted, since, filed);
        expect(last >= wanted && last >= since).toBe(true);
        for (const { end } of filed) expect(last >= end || end < since).toBe(true);
      }),
    );
  });

  it('keep the day that was asked for between projects', () => {
    expect(joinDay('2025-10-01', [YEAR, NEXT])).toBe('2025-10-01');
    expect(joinDay('2025-01-15', [YEAR, NEXT])).toBe('2025-10-01');
    expect(leaveDay('2025-01-15', '2022-03-01', [YEAR, NEXT])).toBe('2025-09-30');
    expect(leaveDay('2026-01-15', '2022-03-01', [YEAR, NEXT])).toBe('2026-01-15');
    expect(leaveDay('2025-01-15', '2025-10-01', [YEAR, NEXT])).toBe('2025-10-01');
  });
});

describe('the rights of earlier years', () => {
  const today = '2025-03-01';

  it('hold for who stayed', () => {
    expect(continuesFrom([member('consented')], YEAR, today)).toBe(true);
  });

  it('are lost by who left, also when it joined again later', () => {
    const left = member('ended', '2022-03-01', '2024-09-30');
    expect(continuesFrom([left], YEAR, today)).toBe(false);
    expect(continuesFrom([left, member('consented', '2025-02-01')], YEAR, today)).toBe(false);
    expect(continuesFrom([member('consented', '2024-10-01'), left], YEAR, today)).toBe(true);
  });

  it('are not given by an invitation', () => {
    expect(continuesFrom([member('proposed'), member('declined')], YEAR, today)).toBe(false);
  });
});
