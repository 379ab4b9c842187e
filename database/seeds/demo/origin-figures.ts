import type { MunicipalitySeed } from '../reference/municipalities';
import { fraction } from './deterministic';

/** Inhabitants of non-EU-14 origin of one municipality in one year. Invented: the official table is not published. */
export interface OriginFigureSeed {
  readonly nis: string;
  readonly validFrom: string;
  readonly year: number;
  readonly inhabitants: number;
}

export const FIRST_ORIGIN_YEAR = 2022;

/** Yearly growth of an invented figure. */
const GROWTH = 1.021;

/** Municipalities without an own figure below stay under this, well below the threshold of 7 500. */
const HIGHEST_ELSEWHERE = 7_100;

/** Invented figures for 2022: larger cities and the mining towns of Limburg above 7 500. */
const ABOVE_THRESHOLD: Readonly<Record<string, number>> = {
  '11002': 231_400, // Antwerpen
  '44021': 82_300, // Gent
  '71016': 29_800, // Genk
  '24062': 24_800, // Leuven
  '12025': 24_500, // Mechelen
  '41002': 19_800, // Aalst
  '46021': 19_200, // Sint-Niklaas
  '23088': 18_900, // Vilvoorde
  '35013': 16_400, // Oostende
  '71072': 16_100, // Hasselt, with Kortessem
  '71022': 15_700, // Hasselt before the merger
  '31005': 14_300, // Brugge
  '34022': 13_900, // Kortrijk
  '46029': 13_100, // Lokeren, with Moerbeke
  '46014': 12_600, // Lokeren before the merger
  '46030': 12_900, // Beveren-Kruibeke-Zwijndrecht
  '46003': 8_700, // Beveren before the merger
  '73107': 12_900, // Maasmechelen
  '71004': 12_600, // Beringen
  '23016': 11_800, // Dilbeek
  '23077': 11_200, // Sint-Pieters-Leeuw
  '23094': 10_900, // Zaventem
  '23025': 10_800, // Grimbergen
  '13040': 9_400, // Turnhout
  '71070': 9_300, // Heusden-Zolder
  '23027': 9_200, // Halle
  '36015': 8_700, // Roeselare
  '41048': 8_200, // Ninove
  '72039': 8_150, // Houthalen-Helchteren
  '42006': 7_900, // Dendermonde
  '71053': 7_800, // Sint-Truiden
  '12021': 7_700, // Lier
};

/** Invented figures for 2022 of municipalities that only reach the threshold together. */
const BELOW_THRESHOLD: Readonly<Record<string, number>> = {
  '43005': 2_050, // Eeklo
  '42025': 2_740, // Wetteren
  '43018': 1_390, // Zelzate
  '43010': 960, // Maldegem
  '44084': 1_080, // Aalter
  '24107': 4_600, // Tienen
  '24020': 2_400, // Diest
  '24059': 900, // Landen
  '34027': 4_900, // Menen
  '33029': 1_700, // Wervik
  '34041': 1_500, // Wevelgem
  '34013': 1_900, // Harelbeke
  '45041': 4_700, // Ronse
  '45035': 2_300, // Oudenaarde
  '41081': 1_100, // Zottegem
  '23098': 1_300, // Drogenbos
  '23099': 1_900, // Kraainem
  '23100': 480, // Linkebeek
  '23101': 2_050, // Sint-Genesius-Rode
  '23102': 3_300, // Wemmel
  '23103': 1_950, // Wezembeek-Oppem
};

function firstFigure({ nis, population2020 }: MunicipalitySeed): number {
  const share = 0.012 + 0.055 * fraction(`origin/${nis}`) ** 2;
  return ABOVE_THRESHOLD[nis] ?? BELOW_THRESHOLD[nis] ?? Math.round((population2020 ?? 0) * share);
}

function figureIn(municipality: MunicipalitySeed, year: number): number {
  const grown = Math.round(firstFigure(municipality) * GROWTH ** (year - FIRST_ORIGIN_YEAR));
  return municipality.nis in ABOVE_THRESHOLD ? grown : Math.min(grown, HIGHEST_ELSEWHERE);
}

/**
 * The invented figures from 2022 up to this year. A municipality that merged has figures up to its last year; its
 * successor has them for all years, as applications of earlier years live on with it.
 */
export function originFigures(all: readonly MunicipalitySeed[], lastYear: number): OriginFigureSeed[] {
  return all.flatMap((municipality) => {
    const { nis, validFrom, validTo } = municipality;
    const until = validTo === null ? lastYear : Math.min(lastYear, Number(validTo.slice(0, 4)));
    const years = Array.from({ length: until - FIRST_ORIGIN_YEAR + 1 }, (_, index) => FIRST_ORIGIN_YEAR + index);
    return years.map((year) => ({ nis, validFrom, year, inhabitants: figureIn(municipality, year) }));
  });
}
