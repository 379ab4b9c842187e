import fc from 'fast-check';
import { type EligibilityMember, judgeEligibility } from './eligibility';
import { SAMPLE_TERMS } from './testing/sample-themes';

const place = (change: Partial<EligibilityMember> = {}): EligibilityMember => ({
  name: 'Eeklo',
  kind: 'municipality',
  originCount: 2_000,
  referenceRegion: 'Gent',
  otherPartnerships: [],
  ...change,
});
const failed = (applicant: EligibilityMember, partners: readonly EligibilityMember[] | null) =>
  judgeEligibility({ applicant, partners }, SAMPLE_TERMS)
    .rules.filter(({ satisfied }) => !satisfied)
    .map(({ code }) => code);

describe('applying alone', () => {
  it('takes more than 7 500 inhabitants of non-EU-14 origin', () => {
    expect(failed(place({ originCount: 7_501 }), null)).toEqual([]);
    expect(failed(place({ originCount: 7_500 }), null)).toEqual(['own_origin_threshold']);
  });

  it('takes a known figure', () => {
    expect(failed(place({ originCount: null }), null)).toEqual(['origin_figure_known', 'own_origin_threshold']);
  });

  it('is not for a municipality that is in a partnership', () => {
    const applicant = place({ originCount: 9_000, otherPartnerships: ['Meetjesland'] });
    expect(failed(applicant, null)).toEqual(['one_partnership_per_municipality']);
  });

  it('is for the VGC without any figure, and not for vzw de Rand', () => {
    expect(failed(place({ kind: 'vgc', originCount: null, referenceRegion: null }), null)).toEqual([]);
    expect(failed(place({ kind: 'rand', originCount: null, referenceRegion: null }), null)).toEqual(['applicant_kind']);
  });
});

describe('applying together', () => {
  it('counts all members', () => {
    const partners = [place({ name: 'Wetteren', originCount: 3_000 }), place({ name: 'Aalter', originCount: 2_501 })];
    expect(failed(place(), partners)).toEqual([]);
    expect(failed(place({ originCount: 1_999 }), partners)).toEqual(['partnership_origin_threshold']);
  });

  it('stays within one reference region, and names who is outside it', () => {
    const partners = [place({ name: 'Brugge', originCount: 9_000, referenceRegion: 'Brugge' })];
    const { rules } = judgeEligibility({ applicant: place(), partners }, SAMPLE_TERMS);
    expect(rules.find(({ code }) => code === 'same_reference_region')).toEqual({
      code: 'same_reference_region',
      satisfied: false,
      params: { region: 'Gent', outside: 'Brugge' },
    });
  });

  it('takes at least one partner', () => {
    expect(failed(place({ originCount: 9_000 }), [])).toEqual(['partnership_size']);
  });

  it('takes municipalities that are in no other partnership, and names both', () => {
    const partners = [place({ name: 'Wetteren', originCount: 9_000, otherPartnerships: ['Scheldeland'] })];
    const rule = judgeEligibility({ applicant: place(), partners }, SAMPLE_TERMS).rules.at(-1);
    expect(rule).toMatchObject({ satisfied: false, params: { doubled: 'Wetteren (Scheldeland)' } });
  });

  it('lets vzw de Rand lead facility municipalities of one region', () => {
    const rand = place({ name: 'vzw de Rand', kind: 'rand', originCount: null, referenceRegion: null });
    const partners = ['Wemmel', 'Drogenbos'].map((name) =>
      place({ name, originCount: 4_000, referenceRegion: 'Vlaamse Rand' }),
    );
    expect(failed(rand, partners)).toEqual([]);
  });

  it('is not for the VGC', () => {
    expect(failed(place({ kind: 'vgc' }), [place({ originCount: 9_000 })])).toContain('applicant_kind');
  });
});

const member: fc.Arbitrary<EligibilityMember> = fc.record({
  name: fc.constantFrom('Aalter', 'Eeklo', 'Wetteren', 'Zelzate'),
  kind: fc.constantFrom('municipality' as const, 'municipality' as const, 'vgc' as const, 'rand' as const),
  originCount: fc.option(fc.nat({ max: 20_000 })),
  referenceRegion: fc.constantFrom('Gent', 'Brugge', null),
  otherPartnerships: fc.array(fc.constantFrom('A', 'B'), { maxLength: 2 }),
});
const facts = fc.record({ applicant: member, partners: fc.option(fc.array(member, { maxLength: 5 })) });

describe('eligibility of anybody', () => {
  it('is the conjunction of its rules, each of which appears once', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { eligible, rules } = judgeEligibility(given, SAMPLE_TERMS);
        expect(eligible).toBe(rules.every(({ satisfied }) => satisfied));
        expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
        expect(rules.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never holds for municipalities that are not above the threshold, alone or together', () => {
    fc.assert(
      fc.property(facts, ({ applicant, partners }) => {
        const municipalities = [applicant, ...(partners ?? [])].filter(({ kind }) => kind === 'municipality');
        const total = municipalities.reduce((sum, { originCount }) => sum + (originCount ?? 0), 0);
        const alone = partners === null && applicant.kind === 'vgc';
        if (judgeEligibility({ applicant, partners }, SAMPLE_TERMS).eligible && !alone)
          expect(total).toBeGreaterThan(7_500);
      }),
    );
  });

  it('is never lost by having more inhabitants that count', () => {
    fc.assert(
      fc.property(facts, fc.nat({ max: 5_000 }), (given, more) => {
        const grown = ({ originCount, ...rest }: EligibilityMember): EligibilityMember => ({
          ...rest,
          originCount: originCount === null ? null : originCount + more,
        });
        const partners = given.partners?.map(grown) ?? null;
        const after = judgeEligibility({ applicant: grown(given.applicant), partners }, SAMPLE_TERMS);
        if (judgeEligibility(given, SAMPLE_TERMS).eligible) expect(after.eligible).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the partners', () => {
    fc.assert(
      fc.property(facts, ({ applicant, partners }) => {
        fc.pre(applicant.kind === 'municipality');
        const turned = partners === null ? null : [...partners].reverse();
        expect(judgeEligibility({ applicant, partners: turned }, SAMPLE_TERMS).eligible).toBe(
          judgeEligibility({ applicant, partners }, SAMPLE_TERMS).eligible,
        );
      }),
    );
  });
});

describe('the terms of a programme', () => {
  const consortium = {
    applicant: place({ kind: 'organisation', originCount: null }),
    partners: [] as EligibilityMember[],
  };

  it('say who may apply at all', () => {
    expect(judgeEligibility(consortium, SAMPLE_TERMS).rules).toEqual([
      { code: 'applicant_kind', satisfied: false, params: { kind: 'organisation', name: 'Eeklo' } },
    ]);
  });

  it('judge only the rules that were chosen, with their figures', () => {
    const terms = {
      applicantTypes: ['consortium' as const],
      eligibility: [{ rule: 'minimum_members' as const, members: 3 }],
    };
    const partners = [place({ kind: 'organisation' }), place({ kind: 'organisation' })];
    expect(judgeEligibility({ ...consortium, partners }, terms).eligible).toBe(true);
    expect(judgeEligibility({ ...consortium, partners: partners.slice(1) }, terms).rules.at(-1)).toEqual({
      code: 'partnership_size',
      satisfied: false,
      params: { members: 2, minimum: 3 },
    });
  });
});
