import type { CallView } from '@samenspoor/contracts/calls/call';
import type { IconName } from '@samenspoor/ui/icon/icon-paths';
import { tableWords } from '../kpi/table-words';

/** The parts of an application, in the order in which most people fill them in. The key is also the address. */
export const PARTS = [
  { key: 'wie-vraagt-aan', title: 'Wie vraagt aan' },
  { key: 'kpi-tabel', title: 'KPI-tabel' },
  { key: 'prioriteiten', title: 'Prioriteiten' },
  { key: 'motivatie', title: 'Motivatie per thema' },
  { key: 'stimulansen', title: 'Stimulansen' },
  { key: 'vragen', title: 'Vragen van de oproep' },
  { key: 'bijlagen', title: 'Bijlagen' },
  { key: 'contact', title: 'Contact en rekening' },
  { key: 'nakijken', title: 'Nakijken en indienen' },
] as const;
export type PartKey = (typeof PARTS)[number]['key'];

type Asking = Pick<CallView, 'incentives' | 'questions' | 'attachments' | 'themes'>;

/** A part as it is called in one application. */
export interface Part {
  readonly key: PartKey;
  readonly title: string;
}

const ASKED_BY_CALL: Readonly<Partial<Record<PartKey, (call: Asking) => boolean>>> = {
  stimulansen: ({ incentives }) => incentives.length > 0,
  vragen: ({ questions }) => questions.length > 0,
  bijlagen: ({ attachments }) => attachments.some(({ need }) => need !== 'other_account'),
};

/** The parts of an application to this call: those that it doesn't ask for don't appear. */
export function partsOf(call: Asking | undefined): readonly Part[] {
  const { title: table } = tableWords(call?.themes ?? []);
  return PARTS.filter(({ key }) => ASKED_BY_CALL[key] === undefined || (call && ASKED_BY_CALL[key](call))).map(
    (part) => (part.key === 'kpi-tabel' ? { ...part, title: table } : part),
  );
}

/** How a part stands: all there, something still to do, or waiting for another part. */
export type PartState = 'done' | 'todo' | 'waiting';

export interface PartStatus {
  readonly key: PartKey;
  readonly title: string;
  readonly state: PartState;
  /** "in orde", "nog 2 punten", "eerst thema's kiezen". */
  readonly note: string;
}

export const PART_ICONS: Readonly<Record<PartState, IconName>> = { done: 'check-circle', todo: 'dot', waiting: 'lock' };

const NEEDS_THEMES: readonly PartKey[] = ['prioriteiten', 'motivatie'];

/** The state of every part, from what was found wrong or missing per part, and from what is only advised. */
export function partStatuses(
  findings: readonly { readonly part: PartKey }[],
  advice: readonly { readonly part: PartKey }[],
  hasChosenThemes: boolean,
  call?: Asking,
): readonly PartStatus[] {
  return partsOf(call).map(({ key, title }) => {
    if (key === 'nakijken') return { key, title, ...checkStatus(findings.length) };
    if (!hasChosenThemes && NEEDS_THEMES.includes(key))
      return { key, title, state: 'waiting', note: 'eerst thema’s kiezen' };
    const open = findings.filter((finding) => finding.part === key).length;
    if (open > 0) return { key, title, state: 'todo', note: points(open) };
    const advised = advice.filter((finding) => finding.part === key).length;
    if (advised > 0) return { key, title, state: 'todo', note: `${points(advised)}, niet verplicht` };
    return { key, title, state: 'done', note: 'in orde' };
  });
}

function checkStatus(open: number): Pick<PartStatus, 'state' | 'note'> {
  return open === 0 ? { state: 'todo', note: 'klaar om in te dienen' } : { state: 'waiting', note: points(open) };
}

function points(count: number): string {
  return count === 1 ? 'nog 1 punt' : `nog ${count} punten`;
}
