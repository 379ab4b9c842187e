import { TestBed } from '@angular/core/testing';
import { ServerClock } from '../clock/server-clock';
import { ProblemError } from '../http/problem-error';
import { problem } from '../testing/shell-test-bed';
import { Autosave } from './autosave';

interface Fields {
  iban: string;
  phone: string;
}

const lost = new ProblemError(problem(0), true);
const refusedIban = new ProblemError(
  problem(422, { errors: [{ pointer: '/iban', code: 'iban_invalid', detail: 'Klopt niet.' }] }),
  false,
);

describe('autosave', () => {
  let save: jest.Mock<Promise<void>, [Partial<Fields>]>;
  let saving: Autosave<Fields>;

  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') });
    save = jest.fn<Promise<void>, [Partial<Fields>]>(() => Promise.resolve());
    saving = new Autosave<Fields>({ save }, TestBed.inject(ServerClock));
  });

  afterEach(() => jest.useRealTimers());

  it('waits for a pause in the typing and sends the last value of each field, once', async () => {
    saving.put({ iban: 'B' });
    saving.put({ iban: 'BE' });
    saving.put({ phone: '09' });
    expect(saving.state().kind).toBe('saving');
    expect(save).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(800);
    expect(save.mock.calls).toEqual([[{ iban: 'BE', phone: '09' }]]);
    expect(saving.state()).toEqual({ kind: 'saved', at: '2026-11-22T12:00:00.800Z' });
    expect(saving.isDirty()).toBe(false);
  });

  it('never has two requests under way', async () => {
    let answer: () => void = () => undefined;
    save.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    saving.put({ iban: 'BE' });
    await jest.advanceTimersByTimeAsync(800);
    saving.put({ iban: 'BE68' });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(save).toHaveBeenCalledTimes(1);
    answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(save.mock.calls[1]).toEqual([{ iban: 'BE68' }]);
    expect(saving.state().kind).toBe('saved');
  });

  it('tries again, ever slower, until the connection is back, with what was typed meanwhile', async () => {
    save.mockRejectedValueOnce(lost).mockRejectedValueOnce(lost);
    saving.put({ iban: 'BE' });
    await jest.advanceTimersByTimeAsync(800);
    expect(saving.state().kind).toBe('retrying');
    await jest.advanceTimersByTimeAsync(2_000);
    saving.put({ phone: '09' });
    expect(saving.state().kind).toBe('retrying');
    await jest.advanceTimersByTimeAsync(800);
    expect(save.mock.lastCall).toEqual([{ iban: 'BE', phone: '09' }]);
    expect(saving.state().kind).toBe('saved');
  });

  it('holds a refused field back without holding up the others', async () => {
    save.mockRejectedValueOnce(refusedIban);
    saving.put({ iban: 'BE00', phone: '09' });
    await jest.advanceTimersByTimeAsync(900);
    expect(save.mock.lastCall).toEqual([{ phone: '09' }]);
    expect(saving.state().kind).toBe('refused');
    expect(saving.problem()?.errors[0]?.detail).toBe('Klopt niet.');
    saving.put({ iban: 'BE68539007547034' });
    await jest.advanceTimersByTimeAsync(800);
    expect(save.mock.lastCall).toEqual([{ iban: 'BE68539007547034' }]);
    expect(saving.problem()).toBeNull();
    expect(saving.state().kind).toBe('saved');
  });

  it('flushes at once, and says whether everything is on the server', async () => {
    saving.put({ iban: 'BE68' });
    expect(await saving.flush()).toBe(true);
    save.mockRejectedValue(refusedIban);
    saving.put({ iban: 'BE00' });
    expect(await saving.flush()).toBe(false);
    expect(await saving.flush()).toBe(false);
    expect(save.mock.lastCall).toEqual([{ iban: 'BE00' }]);
  });

  it('stops for good when the page is gone', async () => {
    saving.put({ iban: 'BE' });
    saving.stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).not.toHaveBeenCalled();
  });
});
