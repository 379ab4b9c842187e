import { Clock } from './clock';

describe('the clock', () => {
  it('tells the time of now', () => {
    const before = Date.now();
    expect(new Clock().now().getTime()).toBeGreaterThanOrEqual(before);
  });
});
