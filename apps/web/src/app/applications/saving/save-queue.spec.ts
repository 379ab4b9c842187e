import { type SaveOutcome, SaveQueue } from './save-queue';

type Group = 'lines' | 'details';

const SAVED: SaveOutcome = { kind: 'saved', at: '2026-03-02T13:02:00.000Z' };

describe('saving while typing', () => {
  let calls: Group[];
  let answer: (group: Group) => Promise<SaveOutcome>;
  let queue: SaveQueue<Group>;

  beforeEach(() => {
    jest.useFakeTimers();
    calls = [];
    answer = async () => SAVED;
    const delays = { typing: { lines: 500, details: 1_000 }, retry: [2_000, 4_000] };
    queue = new SaveQueue<Group>(['lines', 'details'], delays, (group) => {
      calls.push(group);
      return answer(group);
    });
  });
  afterEach(() => {
    queue.stop();
    jest.useRealTimers();
  });

  it('waits for a pause in the typing, then saves once', async () => {
    queue.changed('lines');
    await jest.advanceTimersByTimeAsync(400);
    queue.changed('lines');
    await jest.advanceTimersByTimeAsync(400);
    expect(calls).toEqual([]);
    await jest.advanceTimersByTimeAsync(100);
    expect(calls).toEqual(['lines']);
    expect(queue.state()).toEqual({ kind: 'saved', at: '2026-03-02T13:02:00.000Z' });
  });

  it('never has two requests under way', async () => {
    let finish: (outcome: SaveOutcome) => void = () => undefined;
    answer = () => new Promise((resolve) => (finish = resolve));
    queue.changed('lines');
    queue.changed('details');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(calls).toEqual(['lines']);
    expect(queue.state()).toEqual({ kind: 'saving' });
    finish(SAVED);
    await jest.advanceTimersByTimeAsync(0);
    expect(calls).toEqual(['lines', 'details']);
  });

  it('saves lines before details, whatever was typed first', async () => {
    queue.changed('details');
    queue.changed('lines');
    await queue.flush();
    expect(calls).toEqual(['lines', 'details']);
  });

  it('keeps trying without a connection, ever slower', async () => {
    answer = async () => ({ kind: 'lost' });
    queue.changed('lines');
    await jest.advanceTimersByTimeAsync(500);
    expect(queue.state()).toEqual({ kind: 'retrying' });
    await jest.advanceTimersByTimeAsync(1_999);
    expect(calls).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(calls).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(4_000);
    expect(calls).toHaveLength(3);
    answer = async () => SAVED;
    await jest.advanceTimersByTimeAsync(4_000);
    expect(queue.state().kind).toBe('saved');
  });

  it('tries at once when the connection is back', async () => {
    answer = async () => ({ kind: 'lost' });
    queue.changed('lines');
    await jest.advanceTimersByTimeAsync(500);
    answer = async () => SAVED;
    queue.retryNow();
    await jest.advanceTimersByTimeAsync(0);
    expect(calls).toHaveLength(2);
    expect(queue.state().kind).toBe('saved');
  });

  it('ends a flush without a connection instead of waiting for it', async () => {
    answer = async () => ({ kind: 'lost' });
    queue.changed('lines');
    await queue.flush();
    expect(queue.state()).toEqual({ kind: 'retrying' });
  });

  it('tries again at once after merging what others changed', async () => {
    const answers: SaveOutcome[] = [{ kind: 'again' }, SAVED];
    answer = async () => answers.shift() ?? SAVED;
    queue.changed('lines');
    await queue.flush();
    expect(calls).toEqual(['lines', 'lines']);
  });

  it('holds everything back until the person chose', async () => {
    queue.pause();
    queue.changed('lines');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(calls).toEqual([]);
    queue.resume();
    await jest.advanceTimersByTimeAsync(0);
    expect(calls).toEqual(['lines']);
  });

  it('stays with the last time saved when there was nothing to send', async () => {
    queue.changed('lines');
    await queue.flush();
    answer = async () => ({ kind: 'nothing' });
    queue.changed('details');
    await queue.flush();
    expect(queue.state().kind).toBe('saved');
  });
});
