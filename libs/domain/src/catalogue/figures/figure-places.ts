import type { FigureRow } from './figure-rows';

/** A municipality in one period of validity, with the figures a table is compared with. */
export interface FigurePlace {
  readonly id: string;
  readonly nis: string;
  readonly name: string;
  /** First day. */
  readonly validFrom: string;
  /** Last day; null = still there. */
  readonly validTo: string | null;
  /** Code of the municipality that it became part of. */
  readonly mergedIntoNis: string | null;
  /** Inhabitants, as far as known. */
  readonly population: number | null;
  /** The official figure of the year before. */
  readonly before: number | null;
}

/** What a code in the table stands for. */
export type FoundPlace =
  | { readonly kind: 'place'; readonly place: FigurePlace }
  /** A municipality that had already ended in this year. */
  | { readonly kind: 'merged'; readonly place: FigurePlace; readonly successor: FigurePlace }
  | { readonly kind: 'total' | 'outside' | 'unknown' | 'missing' };

/** A merger, with what went into it. */
export interface Merger {
  readonly successor: FigurePlace;
  readonly parts: readonly FigurePlace[];
}

const TOTAL = /^(totaal|som|vlaams|vlaanderen|belgi|waals|brussels|provincie|arrondissement|gewest)/i;
/** Arrondissements, provinces and regions have codes too. */
const AGGREGATE_CODE = /^\d{1,2}000$|^0\d{4}$/;
/** Brussels, Walloon Brabant, and the four other Walloon provinces. */
const OUTSIDE_FLANDERS = /^(21|25|5[1-8]|6[1-4]|8[1-5]|9[1-3])\d{3}$/;

/** Finds municipalities by the codes of one table, whose year says which of them exist. */
export class PlaceFinder {
  readonly mergers: readonly Merger[];
  private readonly byCode: ReadonlyMap<string, readonly FigurePlace[]>;
  private readonly day: string;
  private readonly codes: ReadonlySet<string>;
  /** The table tells of a year before the mergers in the codes of after them. */
  private readonly recast: boolean;

  constructor(places: readonly FigurePlace[], year: number, rows: readonly FigureRow[]) {
    this.day = `${year}-01-01`;
    this.byCode = groupBy(places, ({ nis }) => nis);
    this.codes = new Set(rows.map(({ code }) => code));
    this.mergers = mergersOf(places);
    this.recast =
      [...this.codes].some(
        (code) => this.all(code).length > 0 && this.all(code).every((place) => !this.exists(place)),
      ) && this.mergers.some(({ successor }) => this.codes.has(successor.nis) && successor.validFrom > this.day);
  }

  /** Municipalities that a whole table of this year names. */
  expected(): FigurePlace[] {
    const all = [...this.byCode.values()].flat();
    return all.filter((place) => (this.recast ? place.validTo === null : this.exists(place)));
  }

  /** Whether the municipality existed on 1 January of the year. */
  exists({ validFrom, validTo }: FigurePlace): boolean {
    return validFrom <= this.day && (validTo === null || validTo >= this.day);
  }

  find({ code, name }: FigureRow): FoundPlace {
    if (code === '') return { kind: TOTAL.test(name) ? 'total' : 'missing' };
    const candidates = this.all(code);
    const [only] = candidates;
    if (!only) return { kind: kindOfUnknown(code, name) };
    const merger = this.mergers.find(({ parts }) => parts.some((part) => candidates.includes(part)));
    const place = this.chosen(candidates, merger) ?? only;
    const ended = merger !== undefined && merger.parts.includes(place) && !this.exists(place);
    return ended ? { kind: 'merged', place, successor: merger.successor } : { kind: 'place', place };
  }

  /** Of municipalities with the same code before and after a merger, the one that the rest of the table points at. */
  private chosen(candidates: readonly FigurePlace[], merger: Merger | undefined): FigurePlace | undefined {
    if (candidates.length < 2 || !merger) return candidates.find((place) => this.exists(place));
    const part = candidates.find((place) => merger.parts.includes(place));
    const others = merger.parts.filter(({ nis }) => nis !== part?.nis);
    if (others.some(({ nis }) => this.codes.has(nis))) return part;
    if (this.recast) return merger.successor;
    return candidates.find((place) => this.exists(place));
  }

  private all(code: string): readonly FigurePlace[] {
    return this.byCode.get(code) ?? [];
  }
}

/** Things by a key of theirs, in the order in which they come. */
export function groupBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

function kindOfUnknown(code: string, name: string): 'total' | 'outside' | 'unknown' {
  if (OUTSIDE_FLANDERS.test(code) && !code.endsWith('000')) return 'outside';
  return AGGREGATE_CODE.test(code) || TOTAL.test(name) || TOTAL.test(code) ? 'total' : 'unknown';
}

function mergersOf(places: readonly FigurePlace[]): Merger[] {
  const ended = places.filter(({ validTo, mergedIntoNis }) => validTo !== null && mergedIntoNis !== null);
  const groups = groupBy(ended, ({ mergedIntoNis }) => mergedIntoNis ?? '');
  return [...groups].flatMap(([nis, parts]) => {
    const lastDay = parts[0]?.validTo ?? '';
    const successor = places.find((place) => place.nis === nis && place.validFrom > lastDay);
    return successor ? [{ successor, parts }] : [];
  });
}
