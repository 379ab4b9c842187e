import { supportRegionOf } from '@samenspoor/domain/catalogue/support-region';
import { mergers, municipalities, type MunicipalitySeed } from './municipalities';
import { ORGANISATIONS } from './organisations';
import { REFERENCE_REGIONS, SUPPORT_REGIONS } from './regions';

const all = municipalities();
const current = all.filter(({ validTo }) => validTo === null);

function passesMod97(kbo: string): boolean {
  return /^[01]\d{9}$/.test(kbo) && 97 - (Number(kbo.slice(0, 8)) % 97) === Number(kbo.slice(8));
}

function supportRegion({ nis, province }: MunicipalitySeed): string {
  return supportRegionOf({ kind: 'municipality', nis, province });
}

function named(name: string): MunicipalitySeed {
  const found = current.find((municipality) => municipality.name === name);
  if (!found) {
    throw new Error(`No municipality named ${name}`);
  }
  return found;
}

describe('the municipalities', () => {
  it('are 285 today and 28 that merged', () => {
    expect(all).toHaveLength(313);
    expect(current).toHaveLength(285);
    expect(new Set(all.map(({ nis, validFrom }) => `${nis}/${validFrom}`)).size).toBe(313);
  });

  it('have KBO numbers whose check digits are right', () => {
    const numbers = [...all, ...ORGANISATIONS].flatMap(({ kbo }) => kbo ?? []);
    expect(numbers.length).toBeGreaterThan(300);
    expect(numbers.filter((kbo) => !passesMod97(kbo))).toEqual([]);
  });

  it('have an own KBO, OVO and tile each', () => {
    expect(new Set(current.map(({ kbo }) => kbo)).size).toBe(285);
    expect(new Set(current.map(({ ovo }) => ovo)).size).toBe(285);
    expect(new Set(current.map(({ tile }) => `${tile?.column}/${tile?.row}`)).size).toBe(285);
  });

  it('lie in fifteen reference regions', () => {
    const counts = REFERENCE_REGIONS.map(
      ({ name }) => current.filter(({ referenceRegion }) => referenceRegion === name).length,
    );
    expect(counts).toEqual([28, 10, 14, 20, 31, 27, 38, 12, 15, 32, 7, 14, 7, 17, 13]);
  });

  it('count 6 629 143 inhabitants', () => {
    expect(current.reduce((sum, { population2020 }) => sum + (population2020 ?? 0), 0)).toBe(6_629_143);
  });

  it('each belong to a support region, by province except for two cities', () => {
    const codes = SUPPORT_REGIONS.map(({ code }) => code);
    expect(all.map(supportRegion).filter((code) => !codes.includes(code))).toEqual([]);
    expect(supportRegion(named('Antwerpen'))).toBe('stad-antwerpen');
    expect(supportRegion(named('Gent'))).toBe('stad-gent');
    expect(supportRegion(named('Turnhout'))).toBe('antwerpen');
    expect(supportRegion(named('Eeklo'))).toBe('oost-vlaanderen');
    expect(supportRegion(named('Houthalen-Helchteren'))).toBe('limburg');
    expect(supportRegion(named('Vilvoorde'))).toBe('vlaams-brabant');
  });
});

describe('the mergers of 2025', () => {
  it('lead 28 municipalities into 13', () => {
    expect(mergers()).toHaveLength(28);
    expect(new Set(mergers().map(({ newNis }) => newNis)).size).toBe(13);
  });

  it('agree with the validity of the municipalities', () => {
    for (const { oldNis, newNis } of mergers()) {
      const old = all.find(({ nis, validTo }) => nis === oldNis && validTo !== null);
      expect([oldNis, old?.mergedIntoNis]).toEqual([oldNis, newNis]);
      expect(current.some(({ nis }) => nis === newNis)).toBe(true);
    }
  });

  it('let the number of the continuing legal entity live on', () => {
    for (const { newNis, continuingLegalEntityNis } of mergers()) {
      const old = all.find(({ nis, validTo }) => nis === continuingLegalEntityNis && validTo !== null);
      const successor = current.find(({ nis }) => nis === newNis);
      if (continuingLegalEntityNis !== null) {
        expect([newNis, successor?.kbo]).toEqual([newNis, old?.kbo]);
      }
    }
  });
});
