import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { brusselsInstant } from '@samenspoor/domain/kernel/brussels-time';
import { calls, type CallSeed } from './calls';

function demoCall(today: string): CallSeed | undefined {
  return calls(new Date(today)).find(({ code }) => code === 'ps-demo');
}

describe('the calls', () => {
  it('are the three that were held and one to try the product with', () => {
    const codes = calls(new Date('2026-03-10T09:00:00Z')).map(({ code }) => code);
    expect(codes).toEqual(['ps-2022', 'ps-2023', 'ps-2024', 'ps-demo']);
  });

  it('close by the clock of Brussels', () => {
    const closings = calls(new Date('2026-03-10T09:00:00Z')).map(({ closesAt }) => closesAt.toISOString());
    expect(closings.slice(0, 3)).toEqual([
      '2022-07-01T21:59:59.000Z',
      '2023-07-10T10:00:00.000Z',
      '2024-05-06T10:00:00.000Z',
    ]);
  });

  it('open before they close, and close before their period ends', () => {
    for (const call of calls(new Date('2026-03-10T09:00:00Z'))) {
      expect(call.opensAt.getTime()).toBeLessThan(call.closesAt.getTime());
      expect(brusselsDay(call.closesAt) < call.periodStart).toBe(true);
      expect(call.periodStart < call.periodEnd).toBe(true);
    }
  });
});

describe('the demo call', () => {
  it('opens thirty days before the day of seeding and closes sixty days after it, at noon in Brussels', () => {
    const call = demoCall('2026-03-10T09:00:00Z');
    expect(call?.opensAt).toEqual(brusselsInstant('2026-02-08', '12:00:00'));
    expect(call?.closesAt).toEqual(brusselsInstant('2026-05-09', '12:00:00'));
    expect(call?.closesAt.toISOString()).toBe('2026-05-09T10:00:00.000Z');
  });

  it('runs a year from the first day of the quarter after its closing', () => {
    expect(demoCall('2026-03-10T09:00:00Z')).toMatchObject({
      year: 2026,
      programmeVersion: 2,
      periodStart: '2026-07-01',
      periodEnd: '2027-06-30',
      finalReportDue: '2027-07-15',
    });
    expect(demoCall('2026-09-15T09:00:00Z')).toMatchObject({ periodStart: '2027-01-01', periodEnd: '2027-12-31' });
  });

  it('takes its year from the calendar in Brussels, not from that of Greenwich', () => {
    expect(demoCall('2026-12-31T23:30:00Z')?.year).toBe(2027);
  });

  it('is the same all day long', () => {
    expect(demoCall('2026-03-10T01:00:00Z')).toEqual(demoCall('2026-03-10T22:00:00Z'));
  });
});

describe('an instant in Brussels', () => {
  it.each([
    ['2024-01-15', '12:00:00', '2024-01-15T11:00:00.000Z'],
    ['2024-07-15', '12:00:00', '2024-07-15T10:00:00.000Z'],
    ['2024-03-31', '00:30:00', '2024-03-30T23:30:00.000Z'],
    ['2024-03-31', '12:00:00', '2024-03-31T10:00:00.000Z'],
    ['2024-10-27', '12:00:00', '2024-10-27T11:00:00.000Z'],
    ['2024-10-27', '00:00:00', '2024-10-26T22:00:00.000Z'],
  ])('knows summer time: %s %s', (day, time, expected) => {
    expect(brusselsInstant(day, time).toISOString()).toBe(expected);
  });
});
