import type { IncentiveContent } from '../../catalogue/programme-content';
import { SAMPLE_TERMS, SAMPLE_THEMES } from '../testing/sample-themes';
import { originThreshold } from '../content/incentive-condition';
import { type SimulatedMember, type SimulationFacts, simulate } from './simulate';

const place = (name: string, originCount: number | null, change: Partial<SimulatedMember> = {}): SimulatedMember => ({
  name,
  kind: 'municipality',
  originCount,
  referenceRegion: 'Limburg',
  ...change,
});

const incentive = (code: string, condition: IncentiveContent['condition']): IncentiveContent => ({
  code,
  title: code,
  description: '',
  per: 'application',
  amountCents: 1_000_000,
  condition,
  texts: [],
});
const INCENTIVES = [incentive('samenwerking', 'large_with_smaller'), incentive('mentorschap', 'always')];

const LARGE = place('Genk', 30_000);
const SMALL = place('Opglabbeek', 1_200);
const worked = (members: SimulationFacts['members'], lines: SimulationFacts['lines'] = []) =>
  simulate({ terms: SAMPLE_TERMS, incentives: INCENTIVES, themes: SAMPLE_THEMES, members, lines });

describe('a calculation', () => {
  it('is judged by the rules of applications, for one alone and for several together', () => {
    expect(worked([LARGE]).eligibility.eligible).toBe(true);
    expect(worked([SMALL]).eligibility.eligible).toBe(false);
    expect(worked([SMALL, LARGE]).eligibility.rules.map(({ code }) => code)).toContain('partnership_origin_threshold');
    const outside = place('Gent', 60_000, { referenceRegion: 'Gent' });
    expect(worked([LARGE, outside]).eligibility.eligible).toBe(false);
  });

  it('does not tell who already takes part elsewhere', () => {
    const codes = worked([LARGE, SMALL]).eligibility.rules.map(({ code }) => code);
    expect(codes).not.toContain('one_partnership_per_municipality');
  });

  it('has the amounts of the KPI table, with what is wrong in it', () => {
    const outcome = worked([LARGE], [{ indicatorCode: '5a', currentReach: 3, plannedReach: 120 }]);
    expect(outcome.table.totals.flemishContributionCents).toBe(720_000);
    expect(outcome.askedCents).toBe(720_000);
    const wrong = worked([LARGE], [{ indicatorCode: '5a', currentReach: 0, plannedReach: 1_000_000 }]);
    expect(wrong.table.refusals[0]?.code).toBe('row_maximum_exceeded');
  });

  it('adds the incentive when a municipality above the threshold works with a smaller one', () => {
    expect(worked([LARGE, SMALL]).incentives.map(({ code }) => code)).toEqual(['samenwerking']);
    expect(worked([SMALL, LARGE]).askedCents).toBe(1_000_000);
    for (const members of [[LARGE], [LARGE, place('Hasselt', 12_000)], [SMALL, place('As', 400)]] as const)
      expect(worked([...members]).incentives).toEqual([]);
    expect(worked([LARGE, place('As', null)]).incentives).toEqual([]);
  });

  it('knows the threshold of the programme', () => {
    expect(originThreshold(SAMPLE_TERMS)).toBe(7_500);
    expect(originThreshold({ ...SAMPLE_TERMS, eligibility: [] })).toBeNull();
  });
});
