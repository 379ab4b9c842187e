import fc from 'fast-check';
import { diffProgramme } from './diff-programme';
import type { ProgrammeContent } from './programme-content';
import { SAMPLE_CONTENT, sampleTheme, unitRow } from './testing/sample-content';

const told = (before: Partial<ProgrammeContent>, after: Partial<ProgrammeContent>): string[] =>
  diffProgramme({ ...SAMPLE_CONTENT, ...before }, { ...SAMPLE_CONTENT, ...after }).map(
    ({ part, subject, field, from, to }) => `${part} ${subject} ${field}: ${String(from)} → ${String(to)}`,
  );

describe('the difference between two versions of a programme', () => {
  it('tells prices, maxima, ceilings and target groups', () => {
    const before = [sampleTheme('5', [unitRow('5a')])];
    const row = unitRow('5a', { unitPriceCents: 6_500, maxUnits: 90, targetGroup: 'jongeren' });
    expect(told({ themes: before }, { themes: [sampleTheme('5', [row], { ceilingCents: 1 })] })).toEqual([
      'themes 5 ceilingCents: 5000000 → 1',
      'rows 5a targetGroup: iedereen → jongeren',
      'rows 5a unitPriceCents: 6000 → 6500',
      'rows 5a maxUnits: 100 → 90',
    ]);
  });

  it('tells what is new and what is gone', () => {
    const themes = [sampleTheme('1', [unitRow('1b', { targetGroup: 'jongeren' })])];
    expect(told({ themes: [sampleTheme('1', [unitRow('1a')])] }, { themes, applicantTypes: ['organisation'] })).toEqual(
      [
        'rows 1b existence: null → jongeren',
        'rows 1a existence: iedereen → null',
        'applicant_types consortium existence: consortium → null',
      ],
    );
  });

  it('tells questions in groups, their conditions and their order', () => {
    const [first, second, third] = SAMPLE_CONTENT.questions;
    if (!first || !second || third?.kind !== 'group') throw new Error('the sample has three questions');
    const [inside] = third.questions;
    if (!inside) throw new Error('the group has a question');
    const questions = [
      first,
      { ...third, questions: [{ ...inside, required: false }] },
      { ...second, condition: null },
    ];
    expect(told({}, { questions })).toEqual([
      'questions activiteiten/naam required: true → false',
      'questions hoeveel condition: Werkt u met vrijwilligers? = Ja → null',
      'questions  order: vrijwilligers, hoeveel, activiteiten, activiteiten/naam → vrijwilligers, activiteiten, activiteiten/naam, hoeveel',
    ]);
  });

  const row = fc.record({
    unit: fc.constantFrom('persoon', 'gezin'),
    unitPriceCents: fc.integer({ min: 1, max: 3 }),
    maxUnits: fc.integer({ min: 1, max: 3 }),
    measure: fc.constantFrom('units' as const, 'amount' as const),
  });
  const content = fc
    .record({
      rows: fc.array(row, { maxLength: 3 }),
      ceilingCents: fc.integer({ min: 0, max: 2 }),
      types: fc.subarray(['municipality', 'organisation'] as const),
      threshold: fc.integer({ min: 0, max: 1 }),
      required: fc.boolean(),
    })
    .map(({ rows, ceilingCents, types, threshold, required }): ProgrammeContent => ({
      ...SAMPLE_CONTENT,
      themes: [
        sampleTheme(
          '1',
          rows.map((changes, index) =>
            unitRow(
              `1${'abc'[index] ?? ''}`,
              changes.measure === 'amount' ? { ...changes, unitPriceCents: 1 } : changes,
            ),
          ),
          { ceilingCents },
        ),
      ],
      applicantTypes: types,
      eligibility: [{ rule: 'origin_threshold', threshold }],
      questions: SAMPLE_CONTENT.questions.map((question) => ({ ...question, required })),
    }));

  it('is nothing exactly when the versions say the same', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const same = JSON.stringify(before) === JSON.stringify(after);
        expect(diffProgramme(before, after).length === 0).toBe(same);
        expect(diffProgramme(before, before)).toEqual([]);
      }),
    );
  });

  it('read backwards is the same, from the other side', () => {
    const turned = (before: ProgrammeContent, after: ProgrammeContent) =>
      diffProgramme(before, after).map(({ part, subject, field, from, to }) =>
        [part, subject, field, to, from].join('|'),
      );
    fc.assert(
      fc.property(content, content, (before, after) => {
        const straight = diffProgramme(after, before).map(({ part, subject, field, from, to }) =>
          [part, subject, field, from, to].join('|'),
        );
        expect(turned(before, after).sort()).toEqual(straight.sort());
      }),
    );
  });
});
