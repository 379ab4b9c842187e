import { judgeEligibility, type EligibilityMember } from '@samenspoor/domain/applications/eligibility';
import { municipalities } from '../reference/municipalities';
import { DEMO_APPLICANTS } from './applicants';
import { APPLICATION_PLAN } from './application-plan';
import { originFigures } from './origin-figures';
import { ELIGIBILITY } from '../reference/programme-versions';
import { PARTNERSHIPS } from './partnerships';
import { organisationKey } from './person-seed';

const all = municipalities();
const current = all.filter(({ validTo }) => validTo === null);
const figures = originFigures(all, 2026);

function figure(nis: string, year: number): number {
  const place = current.find((municipality) => municipality.nis === nis);
  const found = figures.find((row) => row.nis === nis && row.validFrom === place?.validFrom && row.year === year);
  return found?.inhabitants ?? 0;
}

function member(key: string, year: number): EligibilityMember {
  const place = current.find(({ nis }) => nis === key);
  if (!place) {
    return { name: key, kind: key as 'vgc' | 'rand', originCount: null, referenceRegion: null, otherPartnerships: [] };
  }
  const { name, referenceRegion } = place;
  return { name, kind: 'municipality', originCount: figure(key, year), referenceRegion, otherPartnerships: [] };
}

describe('the invented origin figures', () => {
  it('cover every municipality of today for every year', () => {
    expect(current.flatMap(({ nis }) => [2022, 2023, 2024, 2025, 2026].map((year) => figure(nis, year)))).not.toContain(
      0,
    );
  });

  it('never exceed the inhabitants', () => {
    const population = new Map(all.map((row) => [`${row.nis}/${row.validFrom}`, row.population2020 ?? 0]));
    for (const { nis, validFrom, inhabitants } of figures) {
      expect(inhabitants).toBeLessThan(Math.max(60, (population.get(`${nis}/${validFrom}`) ?? 0) * 0.7));
    }
  });

  it('put Houthalen-Helchteren above the threshold', () => {
    expect(figure('72039', 2022)).toBeGreaterThan(7_500);
  });

  it('put Eeklo, Wetteren, Zelzate, Maldegem and Aalter each below and together above it', () => {
    const five = ['43005', '42025', '43018', '43010', '44084'];
    for (const year of [2022, 2026]) {
      const counts = five.map((nis) => figure(nis, year));
      expect(Math.max(...counts)).toBeLessThan(7_500);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(7_500);
    }
  });
});

describe('the partnerships', () => {
  it('hold each municipality once', () => {
    const members = PARTNERSHIPS.flatMap(({ lead, partners }) => [lead, ...partners]);
    expect(new Set(members).size).toBe(members.length);
  });

  it('make every applicant that handed in its application eligible', () => {
    const filed = APPLICATION_PLAN.filter(({ outcome }) => outcome !== 'draft');
    for (const { applicant: slug, callCode } of filed) {
      const applicant = DEMO_APPLICANTS.find((candidate) => candidate.slug === slug);
      const partnership = PARTNERSHIPS.find(({ code }) => code === applicant?.partnership);
      const year = callCode === 'ps-demo' ? 2026 : Number(callCode.slice(3));
      const eligibility = judgeEligibility(
        {
          applicant: member(applicant ? organisationKey(applicant.organisation) : '', year),
          partners: partnership ? partnership.partners.map((nis) => member(nis, year)) : null,
        },
        ELIGIBILITY,
      );
      expect([callCode, slug, eligibility.rules.filter(({ satisfied }) => !satisfied)]).toEqual([callCode, slug, []]);
    }
  });
});
