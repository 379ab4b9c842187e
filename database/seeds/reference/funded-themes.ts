/** Years of the programme that have an own catalogue of prices and maxima. */
export type ProjectYear = 1 | 2 | 3;

/** A KPI row of one project year. */
export interface IndicatorSeed {
  /** Theme number and letter; a single row is "5a". */
  readonly code: string;
  /** What is counted. */
  readonly unit: string;
  /** For whom; goes together with the unit in one line of the table. */
  readonly targetGroup: string;
  /** Flemish contribution per counted unit, half of its cost. */
  readonly unitPriceCents: number;
  /** Highest planned reach per application and project year. */
  readonly maxUnits: number;
  /** Place in the theme, from 1. */
  readonly position: number;
}

/** A theme that a project year funds. */
export interface FundedThemeSeed {
  readonly theme: number;
  /** Highest Flemish contribution per application and project year; beside the row maxima, and sometimes lower. */
  readonly ceilingCents: number;
  readonly indicators: readonly IndicatorSeed[];
}

type Row = readonly [unit: string, targetGroup: string, maxUnits: number];

function theme(number: number, euro: { price: number; ceiling: number }, ...rows: Row[]): FundedThemeSeed {
  const indicators = rows.map(([unit, targetGroup, maxUnits], index) => ({
    code: `${number}${String.fromCharCode('a'.charCodeAt(0) + index)}`,
    unit,
    targetGroup,
    unitPriceCents: euro.price * 100,
    maxUnits,
    position: index + 1,
  }));
  return { theme: number, ceilingCents: euro.ceiling * 100, indicators };
}

const VULNERABLE_YOUTH = 'kwetsbaar kind of kwetsbare jongere (tot 25 jaar)';
const YOUTH_OF_FOREIGN_ORIGIN = 'jongere van buitenlandse herkomst';
const DISABLED_PERSON = 'persoon met een handicap';

/** Rows that kept their target group, price and maximum over the three years. */
const EVERY_YEAR: readonly FundedThemeSeed[] = [
  theme(2, { price: 25_000, ceiling: 25_000 }, ['lokaal actieplan', 'opgemaakt én uitgerold, voor alle inwoners', 1]),
  theme(5, { price: 60, ceiling: 135_000 }, ['persoon', 'volwassen anderstalige', 2_250]),
  theme(6, { price: 600, ceiling: 13_800 }, ['begeleide persoon', 'houder van een buitenlands diploma', 23]),
  theme(7, { price: 650, ceiling: 97_500 }, ['begeleide persoon (minstens 4 contactmomenten)', VULNERABLE_YOUTH, 150]),
  theme(8, { price: 650, ceiling: 97_500 }, ['begeleide persoon', 'ongekwalificeerde uitstromer', 150]),
  theme(
    10,
    { price: 650, ceiling: 78_000 },
    ['begeleide persoon', 'nieuwkomer', 75],
    ['begeleide persoon', 'vrouw', 30],
    ['begeleide persoon', DISABLED_PERSON, 15],
  ),
  theme(11, { price: 320, ceiling: 96_000 }, ['begeleide persoon', YOUTH_OF_FOREIGN_ORIGIN, 300]),
  theme(
    13,
    { price: 210, ceiling: 37_800 },
    ['persoon', YOUTH_OF_FOREIGN_ORIGIN, 150],
    ['persoon', DISABLED_PERSON, 30],
  ),
  theme(14, { price: 210, ceiling: 37_800 }, ['persoon', 'jongere met een grotere afstand tot de arbeidsmarkt', 180]),
  theme(16, { price: 25_000, ceiling: 25_000 }, ['lokaal actieplan', 'opgemaakt én uitgerold, voor alle inwoners', 1]),
  theme(
    17,
    { price: 90, ceiling: 27_000 },
    ['gevormde professional', 'medewerker van een bestuur of organisatie', 150],
    ['gevormde burger', 'inwoner', 150],
  ),
  theme(18, { price: 25_000, ceiling: 25_000 }, ['lokaal actieplan', 'opgemaakt én uitgerold, voor alle inwoners', 1]),
  theme(19, { price: 25_000, ceiling: 25_000 }, [
    'bestuur dat correspondentietesten inzet',
    'minstens één discriminatiegrond, met verslag',
    1,
  ]),
  theme(20, { price: 170, ceiling: 51_000 }, ['begeleid gezin', 'gezin met schoolgaande kinderen', 300]),
  theme(
    21,
    { price: 650, ceiling: 14_950 },
    ['begeleide persoon', YOUTH_OF_FOREIGN_ORIGIN, 15],
    ['begeleide persoon', 'jongere met een handicap', 8],
  ),
  theme(22, { price: 5_800, ceiling: 23_200 }, ['pleinmaker', 'bewoners van een sociale woonwijk', 4]),
];

/** 150 + 38 + 75 units are € 170 950; the ceiling is lower because 37.5 was rounded to 38. */
const LABOUR_MARKET = { price: 650, ceiling: 170_625 };
const LABOUR_MARKET_UNIT = 'begeleide persoon (minstens 4 contactmomenten)';

const FIRST_YEAR_ONLY: readonly FundedThemeSeed[] = [
  theme(
    9,
    LABOUR_MARKET,
    [LABOUR_MARKET_UNIT, 'nieuwkomer', 150],
    [LABOUR_MARKET_UNIT, DISABLED_PERSON, 38],
    [LABOUR_MARKET_UNIT, '55-plusser', 75],
  ),
  theme(15, { price: 320, ceiling: 96_000 }, ['gezin', 'kwetsbaar gezin', 300]),
  theme(
    24,
    { price: 210, ceiling: 37_800 },
    ['persoon', YOUTH_OF_FOREIGN_ORIGIN, 150],
    ['persoon', 'jongere met een handicap', 30],
  ),
];

/** Target groups were widened from the second year on; prices stayed. */
const FROM_SECOND_YEAR: readonly FundedThemeSeed[] = [
  theme(9, LABOUR_MARKET, [LABOUR_MARKET_UNIT, 'persoon met een grotere afstand tot de arbeidsmarkt', 263]),
  theme(15, { price: 320, ceiling: 96_000 }, ['persoon', VULNERABLE_YOUTH, 300]),
  theme(23, { price: 210, ceiling: 37_800 }, ['persoon', VULNERABLE_YOUTH, 180]),
  theme(24, { price: 210, ceiling: 37_800 }, ['persoon', VULNERABLE_YOUTH, 180]),
];

/** The funded themes of a project year with their rows, in the order of the theme numbers. */
export function fundedThemes(year: ProjectYear): readonly FundedThemeSeed[] {
  const own = year === 1 ? FIRST_YEAR_ONLY : FROM_SECOND_YEAR;
  return [...EVERY_YEAR, ...own].sort((left, right) => left.theme - right.theme);
}
