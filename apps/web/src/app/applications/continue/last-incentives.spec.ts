import type { IncentiveContent } from '@samenspoor/domain/catalogue/programme-content';
import { lastIncentives } from './last-incentives';

const incentive = (change: Partial<IncentiveContent>): IncentiveContent => ({
  code: 'mentorschap',
  title: 'Mentorschap',
  description: '',
  per: 'theme',
  amountCents: 500_000,
  condition: 'always',
  texts: [{ code: 'motivatie', label: 'Waarom', maxLength: 10 }],
  ...change,
});
const THEN = {
  incentives: { mentorschap: { themes: ['5', '9'], texts: { motivatie: 'Wij begeleiden Eeklo.', weg: 'x' } } },
};

describe('a stimulans of last year', () => {
  it('is offered with its text, for the themes that go on, within what the call takes now', () => {
    expect(lastIncentives(THEN, { incentives: [incentive({})] }, ['always'], ['9'])).toMatchObject([
      { title: 'Mentorschap', themes: 'voor thema 9', asked: { themes: ['9'], texts: { motivatie: 'Wij begele' } } },
    ]);
  });

  it('is not offered when its themes stop, when the call has it no more, or when it is for others', () => {
    expect(lastIncentives(THEN, { incentives: [incentive({})] }, ['always'], ['17'])).toEqual([]);
    expect(lastIncentives(THEN, { incentives: [incentive({ code: 'ander' })] }, ['always'], ['9'])).toEqual([]);
    const others = incentive({ condition: 'large_with_smaller' });
    expect(lastIncentives(THEN, { incentives: [others] }, ['always'], ['9'])).toEqual([]);
  });
});
