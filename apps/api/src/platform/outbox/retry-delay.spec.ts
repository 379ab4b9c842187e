import { retryDelay } from './retry-delay';

describe('the wait after a failed attempt', () => {
  it('doubles from five seconds to an hour, and stays there', () => {
    expect([1, 2, 3, 10, 11, 500].map(retryDelay)).toEqual([5, 10, 20, 2_560, 3_600, 3_600]);
  });
});
