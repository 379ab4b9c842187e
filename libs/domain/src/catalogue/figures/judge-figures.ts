import { plainWords } from './figure-columns';
import type { FigureKind } from './figure-kind';
import { type FigureMessage, figureError, figureWarning } from './figure-messages';
import { type FigurePlace, type Merger, PlaceFinder, groupBy } from './figure-places';
import { type FigureRow, type FigureTable, figureSpotOf, spotOf } from './figure-rows';

/** A figure that the table holds, ready to be kept. */
export interface FigureEntry {
  readonly placeId: string;
  readonly nis: string;
  readonly name: string;
  readonly count: number;
  /** Names of the municipalities whose figures were added together; empty for a figure as it stands in the file. */
  readonly addedFrom: readonly string[];
  /** Only kept when the person agrees that figures of merged municipalities are added. */
  readonly byAdding: boolean;
}

/** What a table comes to. */
export interface JudgedFigures {
  readonly messages: readonly FigureMessage[];
  readonly entries: readonly FigureEntry[];
}

/** A figure that moved more than this against the year before is worth a look. */
export const LARGE_CHANGE = 0.3;
/** More than all of Belgium can't be a municipality. */
const MOST = 20_000_000;

interface Placed {
  readonly row: FigureRow;
  readonly place: FigurePlace;
  readonly merged: boolean;
}

/**
 * Judges a table row by row: errors keep it from being taken over, warnings don't. A municipality that merged counts for
 * its successor only when somebody agrees, and only when all that merged into it are there.
 */
export function judgeFigures(
  { rows, messages }: FigureTable,
  { kind, year, places }: { readonly kind: FigureKind; readonly year: number; readonly places: readonly FigurePlace[] },
): JudgedFigures {
  const finder = new PlaceFinder(places, year, rows);
  const placed: Placed[] = [];
  const faults: FigureMessage[] = [...messages];
  const skipped = { total: [] as FigureRow[], outside: [] as FigureRow[] };
  for (const row of rows) {
    const found = finder.find(row);
    if (found.kind === 'place' || found.kind === 'merged')
      placed.push({ row, place: found.place, merged: found.kind === 'merged' });
    else if (found.kind === 'missing') faults.push(figureError('code_missing', spotOf(row), { name: row.name }));
    else if (found.kind === 'unknown')
      faults.push(figureError('code_unknown', spotOf(row), { nis: row.code, name: row.name }));
    else skipped[found.kind].push(row);
  }
  const judged = placed.flatMap((one) => judgeRow(one, kind));
  const sound = withoutDoubles(placed, faults).filter(isSound(kind));
  const added = finder.mergers.flatMap((merger) => addUp(merger, sound, finder, faults));
  const entries = [...sound.filter(({ merged }) => !merged).flatMap(entryOf(added)), ...added];
  faults.push(...judged, ...summaries(skipped, added), ...missing(finder, placed, added));
  const hasTable = !messages.some(({ severity }) => severity === 'error');
  if (hasTable && entries.length === 0) faults.push(figureError('nothing_to_take_over', null));
  return { messages: hasTable ? faults.toSorted(byRow) : messages, entries };
}

/** What is about the whole table first, then from top to bottom. */
const byRow = (one: FigureMessage, other: FigureMessage): number => (one.place?.row ?? 0) - (other.place?.row ?? 0);

const entryOf =
  (added: readonly FigureEntry[]) =>
  ({ row, place }: Placed): FigureEntry[] => {
    const { id: placeId, nis, name } = place;
    if (row.figure.kind !== 'number' || added.some((entry) => entry.placeId === placeId)) return [];
    return [{ placeId, nis, name, count: row.figure.value, addedFrom: [], byAdding: false }];
  };

/** Of a municipality that stands in the table twice neither row counts: nobody can know which one is right. */
function withoutDoubles(placed: readonly Placed[], faults: FigureMessage[]): Placed[] {
  const groups = groupBy(placed, ({ place }) => place.id);
  return [...groups.values()].flatMap((group) => {
    const [first, ...again] = group;
    for (const { row, place } of again)
      faults.push(
        figureError('row_double', spotOf(row), { nis: place.nis, name: place.name, first: first?.row.row ?? 0 }),
      );
    return again.length === 0 ? group : [];
  });
}

const populationOf = ({ row, place }: Placed): number | null => row.population ?? place.population;

const isSound =
  (kind: FigureKind) =>
  (one: Placed): boolean =>
    one.row.figure.kind === 'number' && judgeRow(one, kind).every(({ severity }) => severity === 'warning');

function judgeRow(one: Placed, kind: FigureKind): FigureMessage[] {
  const { row, place } = one;
  const { figure } = row;
  const messages: FigureMessage[] = [];
  if (!sameName(row.name, place.name))
    messages.push(figureWarning('name_differs', spotOf(row), { typed: row.name, name: place.name, nis: place.nis }));
  const spot = figureSpotOf(row);
  if (figure.kind === 'empty') messages.push(figureWarning('figure_missing', spotOf(row), { name: place.name }));
  if (figure.kind === 'not_a_number') messages.push(figureError('figure_not_a_number', spot, { name: place.name }));
  if (figure.kind === 'not_whole') messages.push(figureError('figure_not_whole', spot, { name: place.name }));
  if (figure.kind !== 'number') return messages;
  const params = { name: place.name, count: figure.value };
  const population = kind === 'origin' ? populationOf(one) : null;
  if (figure.value < 0) messages.push(figureError('figure_negative', spot, params));
  else if (figure.value > MOST) messages.push(figureError('figure_too_large', spot, params));
  else if (population !== null && figure.value > population)
    messages.push(figureError('figure_above_population', spot, { ...params, population }));
  else if (place.before !== null && place.before > 0 && movedMuch(figure.value, place.before))
    messages.push(figureWarning('large_change', spot, { ...params, before: place.before }));
  return messages;
}

const movedMuch = (now: number, before: number): boolean => Math.abs(now - before) > before * LARGE_CHANGE;

/** "Sint-Niklaas", "sint niklaas" and "Aalst (Aalst)" are the names people give; no name is fine too. */
function sameName(typed: string, name: string): boolean {
  const words = plainWords(typed.replace(/\(.*$/, '').replace(/^st[ .-]/i, 'sint '));
  return words === '' || words === plainWords(name);
}

/**
 * The figure of a successor as the sum of what merged into it. Before the merger it is kept beside theirs, as files of
 * those years live on with the successor; after it only when somebody agrees, as their codes had ended.
 */
function addUp(
  { successor, parts }: Merger,
  placed: readonly Placed[],
  finder: PlaceFinder,
  faults: FigureMessage[],
): FigureEntry[] {
  const since = finder.exists(successor);
  const own = placed.some(({ place }) => place.id === successor.id);
  const there = parts.flatMap((part) => placed.find(({ place }) => place.id === part.id) ?? []);
  if (there.length === 0) return [];
  const whole = there.length === parts.length && !own;
  if (since) faults.push(...there.map(({ row, place }) => mergedCode(row, place, { successor, parts, there, own })));
  if (!whole) return [];
  const count = there.reduce((sum, { row }) => sum + (row.figure.kind === 'number' ? row.figure.value : 0), 0);
  const { id: placeId, nis, name } = successor;
  return [{ placeId, nis, name, count, addedFrom: parts.map((part) => part.name), byAdding: since }];
}

function mergedCode(
  row: FigureRow,
  place: FigurePlace,
  merger: Merger & { readonly there: readonly Placed[]; readonly own: boolean },
): FigureMessage {
  const { successor, parts, there, own } = merger;
  const absent = parts.filter((part) => !there.some((one) => one.place.id === part.id)).map(({ name }) => name);
  return {
    severity: 'error',
    code: 'merged_code',
    place: spotOf(row),
    params: {
      nis: place.nis,
      name: place.name,
      successor: successor.name,
      successorNis: successor.nis,
      since: successor.validFrom,
      absent: absent.join(', '),
      own: own ? 1 : 0,
    },
    solvedByAdding: absent.length === 0 && !own,
  };
}

function summaries(
  skipped: Readonly<Record<'total' | 'outside', readonly FigureRow[]>>,
  added: readonly FigureEntry[],
): FigureMessage[] {
  const beside = added.filter(({ byAdding }) => !byAdding).map(({ name }) => name);
  const [total] = skipped.total;
  const [outside] = skipped.outside;
  return [
    ...(total ? [figureWarning('totals_skipped', spotOf(total), { rows: skipped.total.length })] : []),
    ...(outside ? [figureWarning('outside_flanders', spotOf(outside), { rows: skipped.outside.length })] : []),
    ...(beside.length > 0
      ? [figureWarning('successors_added', null, { municipalities: beside.length, names: beside.join(', ') })]
      : []),
  ];
}

/** A municipality without a row: its old figure stays, and without one it can't apply. */
function missing(finder: PlaceFinder, placed: readonly Placed[], added: readonly FigureEntry[]): FigureMessage[] {
  const known = new Set([...placed.map(({ place }) => place.id), ...added.map(({ placeId }) => placeId)]);
  const names = finder
    .expected()
    .filter(({ id }) => !known.has(id))
    .map(({ name }) => name);
  if (names.length === 0 || placed.length === 0) return [];
  return [figureWarning('municipalities_missing', null, { municipalities: names.length, names: names.join(', ') })];
}
