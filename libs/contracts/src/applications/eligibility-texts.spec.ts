import {
  ELIGIBILITY_RULE_CODES,
  type EligibilityMember,
  judgeEligibility,
} from '@samenspoor/domain/applications/eligibility';
import { SAMPLE_TERMS } from '@samenspoor/domain/applications/testing/sample-themes';
import { explainRule } from './eligibility-texts';

const place = (name: string, change: Partial<EligibilityMember> = {}): EligibilityMember => ({
  name,
  kind: 'municipality',
  originCount: 2_000,
  referenceRegion: 'Gent',
  otherPartnerships: [],
  ...change,
});
const explain = (applicant: EligibilityMember, partners: readonly EligibilityMember[] | null): Record<string, string> =>
  Object.fromEntries(
    judgeEligibility({ applicant, partners }, SAMPLE_TERMS).rules.map((rule) => [
      rule.code,
      explainRule(rule).explanation,
    ]),
  );

describe('the explanation of eligibility', () => {
  it.each(ELIGIBILITY_RULE_CODES)('has two whole Dutch sentences for %s', (code) => {
    for (const satisfied of [true, false]) {
      const { explanation } = explainRule({ code, satisfied, params: {} });
      expect(explanation).toMatch(/[.]$/);
      expect(explanation).not.toMatch(/undefined|NaN/);
    }
  });

  it('gives the figures of a municipality on its own', () => {
    expect(explain(place('Wetteren', { originCount: 2_798 }), null)['own_origin_threshold']).toBe(
      'Wetteren telt 2.798 inwoners met een herkomst van buiten de EU-14. Er zijn er meer dan 7.500 nodig. Indienen kan wel samen met andere gemeenten van de referentieregio.',
    );
  });

  it('gives the figures of a partnership, and names who does not fit', () => {
    const partners = [
      place('Brugge', { originCount: 14_300, referenceRegion: 'Brugge' }),
      place('Aalter', { otherPartnerships: ['Meetjesland'] }),
    ];
    const texts = explain(place('Eeklo'), partners);
    expect(texts['partnership_origin_threshold']).toBe(
      'De gemeenten (3) tellen samen 18.300 inwoners met een herkomst van buiten de EU-14. Dat is meer dan 7.500.',
    );
    expect(texts['same_reference_region']).toBe(
      'Alle gemeenten moeten in dezelfde referentieregio liggen (Gent). Dat geldt niet voor Brugge.',
    );
    expect(texts['one_partnership_per_municipality']).toBe(
      'Een gemeente kan maar aan één aanvraag meedoen. Deze doen al mee aan een andere: Aalter (Meetjesland).',
    );
  });

  it('tells vzw de Rand and the VGC what they can do instead', () => {
    const rand = place('vzw de Rand', { kind: 'rand', originCount: null, referenceRegion: null });
    expect(explain(rand, null)['applicant_kind']).toMatch(/^vzw de Rand dient in samen met faciliteitengemeenten/);
    const vgc = place('De VGC', { kind: 'vgc' });
    expect(explain(vgc, [place('Eeklo')])['applicant_kind']).toBe(
      'De VGC dient alleen in, niet in een samenwerkingsverband.',
    );
  });
});
