import {
  type CapacityTerms,
  dayBefore,
  isWithoutSignatory,
  judgeCapacity,
  judgeLastDay,
  phaseOf,
  rolesOfApplicant,
} from './capacity-terms';

const TODAY = '2026-03-29';

const terms = (change: Partial<CapacityTerms> = {}): CapacityTerms => ({
  role: 'organisation_staff',
  validFrom: TODAY,
  validTo: null,
  ...change,
});

const codes = (refusals: readonly { code: string; pointer?: string }[]) =>
  refusals.map(({ code, pointer }) => [code, pointer]);

describe('a capacity at an applicant', () => {
  it('is in a role that the applicant knows', () => {
    expect(rolesOfApplicant('organisation')).toEqual(['organisation_staff', 'signatory', 'municipal_guest']);
    expect(rolesOfApplicant('vgc')).toEqual(['municipal_staff', 'signatory', 'municipal_guest']);
    expect(judgeCapacity(terms(), 'organisation', [])).toEqual([]);
    expect(codes(judgeCapacity(terms(), 'municipality', []))).toEqual([['role_not_of_applicant', '/role']]);
    expect(codes(judgeCapacity(terms({ role: 'case_handler' }), 'organisation', []))).toEqual([
      ['role_not_of_applicant', '/role'],
    ]);
  });

  it('ends on its first day at the earliest', () => {
    expect(judgeCapacity(terms({ validTo: TODAY }), 'organisation', [])).toEqual([]);
    expect(codes(judgeCapacity(terms({ validTo: '2026-03-28' }), 'organisation', []))).toEqual([
      ['capacity_ends_before_it_begins', '/validTo'],
    ]);
  });

  it('is given once for the same days, in one role', () => {
    const held = [terms({ validFrom: '2026-01-01', validTo: '2026-03-28' })];
    expect(judgeCapacity(terms(), 'organisation', held)).toEqual([]);
    expect(judgeCapacity(terms({ role: 'signatory' }), 'organisation', [terms()])).toEqual([]);
    expect(codes(judgeCapacity(terms({ validFrom: '2026-03-28' }), 'organisation', held))).toEqual([
      ['capacity_exists', '/email'],
    ]);
  });

  it('knows the day before, also over the end of February and summer time', () => {
    expect(dayBefore('2026-03-01')).toBe('2026-02-28');
    expect(dayBefore('2026-03-30')).toBe('2026-03-29');
  });
});

describe('the last day of a capacity', () => {
  it('can be any day from the one before its first', () => {
    expect(judgeLastDay(terms(), '2026-03-28', [], TODAY)).toEqual([]);
    expect(judgeLastDay(terms({ validTo: TODAY }), null, [], TODAY)).toEqual([]);
    expect(codes(judgeLastDay(terms(), '2026-03-27', [], TODAY))).toEqual([
      ['capacity_ends_before_it_begins', '/lastDay'],
    ]);
  });

  it('stays what it was once it is over', () => {
    const over = terms({ validFrom: '2026-01-01', validTo: '2026-03-28' });
    expect(phaseOf(over, TODAY)).toBe('ended');
    expect(codes(judgeLastDay(over, null, [], TODAY))).toEqual([['capacity_ended', undefined]]);
  });

  it('never reaches into the same role given again', () => {
    const next = terms({ validFrom: '2026-05-01' });
    expect(judgeLastDay(terms(), '2026-04-30', [next], TODAY)).toEqual([]);
    expect(codes(judgeLastDay(terms(), '2026-05-01', [next], TODAY))).toEqual([['capacity_exists', '/lastDay']]);
  });
});

describe('who can sign', () => {
  it('is missed when the last one ended, and not while one is to come', () => {
    expect(isWithoutSignatory([terms()], TODAY)).toBe(true);
    expect(isWithoutSignatory([terms({ role: 'signatory', validTo: '2026-03-28' })], TODAY)).toBe(true);
    expect(isWithoutSignatory([terms({ role: 'signatory', validFrom: '2026-06-01' })], TODAY)).toBe(false);
  });
});
