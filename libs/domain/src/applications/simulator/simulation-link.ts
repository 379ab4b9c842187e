import type { KpiLine } from '../kpi-table';

/** What a calculation is made of: everything that a link to it has to carry. */
export interface Simulation {
  readonly callCode: string;
  /** Codes of local governments (`placeCode`), who applies first; empty while nobody is chosen. */
  readonly who: readonly string[];
  /** Only rows with a reach. */
  readonly lines: readonly KpiLine[];
}

/** The parts of the query of a link, as they stand in the address. */
export interface SimulationQuery {
  /** How the rest is written; a link of another version can't be read. */
  readonly v: string;
  readonly oproep: string;
  /** "71016,71022" */
  readonly wie: string;
  /** Row, present and planned reach: "5a.0.120-7a.10.20". */
  readonly rijen: string;
}

/** Something in a link that couldn't be used. */
export interface LeftOut {
  readonly reason: 'version' | 'too_long' | 'who' | 'row' | 'unknown_row' | 'doubled_row';
  /** As it stood in the link. */
  readonly text: string;
}

/** What a link says, and what of it was left out. */
export interface ReadSimulation extends Simulation {
  readonly leftOut: readonly LeftOut[];
}

const VERSION = '1';
/** More members than a reference region has municipalities. */
export const MOST_SIMULATED_MEMBERS = 40;
/** More rows than any call has. */
const MOST_ROWS = 200;
/** Mail programs and browsers cut longer addresses off. */
export const LONGEST_QUERY = 1_900;
const LONGEST_PART = 4_000;

const CODE = /^[0-9a-z-]{1,50}$/u;
const WHO = /^(?:\d{5}|vgc|rand)$/u;
const ROW = /^([0-9]{1,4}[a-z]{1,2})\.(\d{1,12})\.(\d{1,12})$/u;

/** The code that a calculation knows a local government by: its NIS code, or what it is when it has none. */
export function placeCode({ nis, kind }: { readonly nis: string | null; readonly kind: string }): string {
  return nis ?? kind;
}

/** Writes a calculation as the query of a link. Parts with nothing in them are empty texts. */
export function writeSimulation({ callCode, who, lines }: Simulation): SimulationQuery {
  const rows = lines.filter(({ currentReach, plannedReach }) => currentReach > 0 || plannedReach > 0);
  return {
    v: VERSION,
    oproep: callCode,
    wie: who.join(','),
    rijen: rows.map((row) => `${row.indicatorCode}.${row.currentReach}.${row.plannedReach}`).join('-'),
  };
}

/** True when a link with this query arrives whole everywhere. */
export function fitsInLink(query: SimulationQuery): boolean {
  return Object.values(query).join('').length <= LONGEST_QUERY;
}

/**
 * Reads the query of a link that anybody may have written: what can't be used is left out and named, the rest is kept.
 * `known`: the rows of the call; left out while they aren't known yet, then every row is kept.
 */
export function readSimulation(query: Partial<SimulationQuery>, known?: ReadonlySet<string>): ReadSimulation {
  const { v = VERSION, oproep = '', wie = '', rijen = '' } = query;
  const callCode = CODE.test(oproep) ? oproep : '';
  if (v !== VERSION) return { callCode, who: [], lines: [], leftOut: [{ reason: 'version', text: v.slice(0, 20) }] };
  if (wie.length > LONGEST_PART || rijen.length > LONGEST_PART)
    return { callCode, who: [], lines: [], leftOut: [{ reason: 'too_long', text: '' }] };
  const who = readWho(wie);
  const rows = readRows(rijen, known);
  return { callCode, who: who.kept, lines: rows.kept, leftOut: [...who.leftOut, ...rows.leftOut] };
}

interface Read<Item> {
  readonly kept: readonly Item[];
  readonly leftOut: readonly LeftOut[];
}

const partsOf = (text: string, separator: string): string[] => text.split(separator).filter((part) => part !== '');

function readWho(text: string): Read<string> {
  const codes = [...new Set(partsOf(text, ','))];
  const kept = codes.filter((code) => WHO.test(code)).slice(0, MOST_SIMULATED_MEMBERS);
  const leftOut = codes.filter((code) => !kept.includes(code));
  return { kept, leftOut: leftOut.map((code) => ({ reason: 'who', text: code.slice(0, 20) })) };
}

function readRows(text: string, known: ReadonlySet<string> | undefined): Read<KpiLine> {
  const kept = new Map<string, KpiLine>();
  const leftOut: LeftOut[] = [];
  for (const part of partsOf(text, '-').slice(0, MOST_ROWS)) {
    const [, code = '', current = '', planned = ''] = ROW.exec(part) ?? [];
    const reason = reasonAgainst(code, known, kept);
    if (reason) leftOut.push({ reason, text: (code || part).slice(0, 20) });
    else kept.set(code, { indicatorCode: code, currentReach: Number(current), plannedReach: Number(planned) });
  }
  return { kept: [...kept.values()], leftOut };
}

function reasonAgainst(
  code: string,
  known: ReadonlySet<string> | undefined,
  kept: ReadonlyMap<string, KpiLine>,
): LeftOut['reason'] | null {
  if (code === '') return 'row';
  if (known && !known.has(code)) return 'unknown_row';
  return kept.has(code) ? 'doubled_row' : null;
}
