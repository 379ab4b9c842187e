import { changedAt, movedAt, newCode, nextNumber, nextRowCode, withoutAt } from './lists';
import { placeOf, sectionOf } from './section-titles';

describe('lists that somebody edits', () => {
  it('change, lose and move one thing', () => {
    expect(changedAt([{ a: 1 }, { a: 2 }], 1, { a: 3 })).toEqual([{ a: 1 }, { a: 3 }]);
    expect(withoutAt(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
    expect([movedAt(['a', 'b', 'c'], 0, 1), movedAt(['a', 'b', 'c'], 0, -1)]).toEqual([
      ['b', 'a', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('number on after the highest', () => {
    expect(nextNumber([{ number: '1' }, { number: '7' }, { number: '' }])).toBe('8');
    expect(nextNumber([])).toBe('1');
  });

  it('never give the letter of a row that was there before to another', () => {
    expect(nextRowCode('5', new Set())).toBe('5a');
    expect(nextRowCode('5', new Set(['5a', '5c', '15d']))).toBe('5d');
  });

  it('make a code that the rules take and that never comes back', () => {
    expect(newCode('vraag')).toMatch(/^vraag-[0-9a-f]{8}$/);
    expect(newCode('vraag')).not.toBe(newCode('vraag'));
  });
});

describe('the place of what is wrong', () => {
  const content = {
    objectives: [{ number: '1', title: '' }],
    themes: [
      {
        number: '5',
        objective: '1',
        title: '',
        agiiSupported: false,
        ceilingCents: 0,
        ownSharePercent: 100,
        rows: [
          {
            code: '5b',
            measure: 'units' as const,
            unit: '',
            targetGroup: '',
            unitPriceCents: 0,
            maxUnits: 0,
            countRule: '',
          },
        ],
      },
    ],
    incentives: [],
    criteria: [],
    attachments: [],
    questions: [],
    applicantTypes: [],
    eligibility: [],
  };

  it.each([
    ['/themes/0/title', 'doelen', 'Thema 5'],
    ['/themes/0/rows/0/unit', 'budget', 'Thema 5, rij 5b'],
    ['/themes/0/ceilingCents', 'budget', 'Thema 5'],
    ['/themes', 'budget', 'Budgettabel'],
    ['/objectives/0/title', 'doelen', 'Doelstelling 1'],
    ['/questions/2/questions/0/label', 'vragen', 'Vraag 3'],
    ['/applicantTypes', 'aanvragers', 'Aanvragers'],
    ['/eligibility/0/threshold', 'aanvragers', 'Voorwaarde 1'],
  ])('%s is told in %s as %s', (pointer, section, place) => {
    expect([sectionOf(pointer), placeOf(pointer, content)]).toEqual([section, place]);
  });
});
