import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { CallView } from '@samenspoor/contracts/calls/call';
import type { SignOffState } from '@samenspoor/domain/applications/sign-off';
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

/** A part of the application, and how it stands. */
export interface PartStatus {
  readonly key: PartKey;
  readonly title: string;
  readonly state: PartState;
  /** "in orde", "nog 2 punten", "eerst thema's kiezen". */
  readonly note: string;
}

export const PART_ICONS: Readonly<Record<PartState, IconName>> = { done: 'check-circle', todo: 'dot', waiting: 'lock' };

const NEEDS_THEMES: readonly PartKey[] = ['prioriteiten', 'motivatie'];

/** What of the application says who has to act. */
type Acting = Pick<ApplicationView, 'call' | 'signOff' | 'partnership'>;

/**
 * The state of every part, from what was found wrong or missing per part, and from what is only advised; where somebody
 * else has to act, that is said.
 */
export function partStatuses(
  findings: readonly { readonly part: PartKey; readonly cell?: string }[],
  advice: readonly { readonly part: PartKey }[],
  hasChosenThemes: boolean,
  view?: Acting | null,
): readonly PartStatus[] {
  return partsOf(view?.call).map(({ key, title }) => {
    if (key === 'nakijken') return { key, title, ...checkStatus(findings.length, view?.signOff?.state ?? null) };
    if (!hasChosenThemes && NEEDS_THEMES.includes(key))
      return { key, title, state: 'waiting', note: 'eerst thema’s kiezen' };
    const found = findings.filter((finding) => finding.part === key);
    const open = found.length;
    if (open > 0 && found.every(({ cell }) => cell === CONSENT_CELL))
      return { key, title, state: 'waiting', note: agreements(view?.partnership?.consentMissing ?? []) };
    if (open > 0) return { key, title, state: 'todo', note: points(open) };
    const advised = advice.filter((finding) => finding.part === key).length;
    if (advised > 0) return { key, title, state: 'todo', note: `${points(advised)}, niet verplicht` };
    return { key, title, state: 'done', note: 'in orde' };
  });
}

/** Where the rules speak of members that didn't agree yet. */
const CONSENT_CELL = '/partnership';

type Stand = Pick<PartStatus, 'state' | 'note'>;

/** How a complete application stands, by its sign-off. */
const SIGNING: Readonly<Record<SignOffState, Stand>> = {
  open: { state: 'todo', note: 'klaar om te ondertekenen' },
  overtaken: { state: 'todo', note: 'opnieuw te ondertekenen' },
  sent_back: { state: 'todo', note: 'teruggestuurd door de ondertekenaar' },
  requested: { state: 'waiting', note: 'wacht op ondertekening' },
  confirmed: { state: 'todo', note: 'ondertekend, klaar om in te dienen' },
};

function checkStatus(open: number, signOff: SignOffState | null): Stand {
  if (open > 0) return { state: 'waiting', note: points(open) };
  return signOff === null ? { state: 'todo', note: 'klaar om in te dienen' } : SIGNING[signOff];
}

function agreements(missing: readonly string[]): string {
  return missing.length === 1 ? `wacht op akkoord van ${missing[0] ?? ''}` : `wacht op ${missing.length} akkoorden`;
}

function points(count: number): string {
  return count === 1 ? 'nog 1 punt' : `nog ${count} punten`;
}
