import { countRuleOf, withoutIdleCountRules } from './count-rule';
import { amountRow, sampleTheme, unitRow } from './testing/sample-content';

const RULE = 'minstens 4 contactmomenten';

describe('a rule of counting', () => {
  it('counts for what is counted, and says nothing of an amount', () => {
    expect(countRuleOf(unitRow('1a', { countRule: RULE }))).toBe(RULE);
    expect(countRuleOf({ measure: 'amount', countRule: RULE })).toBe('');
  });

  it('goes where it says nothing, and nothing else does', () => {
    const amount = amountRow('1b', 'Personeel', 2_000_000);
    const counted = unitRow('1a', { countRule: RULE });
    const theme = sampleTheme('1', [counted, { ...amount, countRule: RULE }]);
    expect(withoutIdleCountRules([theme])).toEqual([{ ...theme, rows: [counted, amount] }]);
  });
});
