import { TestBed } from '@angular/core/testing';
import { ServerClock } from './server-clock';

describe('server clock', () => {
  beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') }));
  afterEach(() => jest.useRealTimers());

  it('goes by the server, however wrong the clock of the machine is', () => {
    const clock = TestBed.inject(ServerClock);
    clock.sync('2026-11-22T15:30:00.000Z');
    expect(clock.nowIso()).toBe('2026-11-22T15:30:00.000Z');
    jest.advanceTimersByTime(20_000);
    expect(clock.nowIso()).toBe('2026-11-22T15:30:20.000Z');
    jest.advanceTimersByTime(1_000);
    expect(clock.exact()).toBe(Date.parse('2026-11-22T15:30:21.000Z'));
  });

  it('keeps its time when an answer has none', () => {
    const clock = TestBed.inject(ServerClock);
    clock.sync('no time');
    expect(clock.nowIso()).toBe('2026-11-22T12:00:00.000Z');
  });
});
