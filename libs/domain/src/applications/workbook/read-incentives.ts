import type { IncentiveContent } from '../../catalogue/programme-content';
import { judgeIncentives } from '../content/judge-incentives';
import type { AskedIncentive } from '../incentives';
import { YES } from './asked-field';
import { type ContentRead, type FieldRead, changedReads, refusedByRule } from './content-read';
import { incentiveField, incentiveTextField, incentiveThemeField } from './incentive-fields';
import { changeOf } from './read-details';
import { workbookWarning } from './workbook-messages';
import { type WorkbookSource, fundedThemes } from './workbook-source';

/** The incentives that are asked, judged by the rules of the form; an error blocks its own incentive. */
export function readIncentives(reads: readonly FieldRead[], source: WorkbookSource): ContentRead {
  const found = source.incentives.map((incentive) => readIncentive(incentive, reads, source));
  const taken = found.flatMap(({ next, code }) => (next === undefined ? [] : [[code, next] as const]));
  return {
    changes: found.flatMap(({ changes }) => changes),
    messages: found.flatMap(({ messages }) => messages),
    proposal: { incentives: Object.fromEntries(taken) },
  };
}

interface IncentiveRead extends Pick<ContentRead, 'changes' | 'messages'> {
  readonly code: string;
  /** Undefined when it stays as it is. */
  readonly next: AskedIncentive | null | undefined;
}

function readIncentive(
  incentive: IncentiveContent,
  reads: readonly FieldRead[],
  source: WorkbookSource,
): IncentiveRead {
  const { code } = incentive;
  const name = incentiveField(code);
  const own = reads.filter(({ field }) => field.field === name || field.field.startsWith(`${name}.`));
  const changed = changedReads(own);
  const [first] = changed;
  const stays: IncentiveRead = { code, changes: [], messages: [], next: undefined };
  if (!first) return stays;
  const next = nextOf(incentive, own, source);
  if (next === null) {
    const idle = changed.filter(({ field, value }) => field.field !== name && value !== '');
    const messages = idle.map(({ spot }) => workbookWarning('incentive_not_asked', spot, { title: incentive.title }));
    const left = changed.filter(({ field }) => field.field === name);
    const unreadable = own.some(({ field, value }) => field.field === name && value === null);
    if (unreadable || left.length === 0) return { ...stays, messages };
    return { code, changes: left.map((read) => changeOf(read, false)), messages, next: null };
  }
  const unreadable = own.some(({ value }) => value === null);
  const { incentives, themes, conditions } = source;
  const refusals = unreadable ? [] : judgeIncentives({ incentives, themes, conditions }, { [code]: next });
  const blocked = unreadable || refusals.length > 0;
  const spotOf = (pointer: string | undefined) => own.find((read) => pointerOf(read) === pointer)?.spot ?? first.spot;
  return {
    code,
    changes: changed.map((read) => changeOf(read, blocked)),
    messages: refusals.map((refusal) => refusedByRule(spotOf(refusal.pointer), refusal)),
    next: blocked ? undefined : next,
  };
}

/** `/incentives/mentorschap/texts/motivatie`, as the rules point. */
const pointerOf = ({ field }: FieldRead): string => `/${field.field.replaceAll('.', '/')}`;

/** What isn't in the file stays as it is; null when it isn't asked. */
function nextOf(
  { code, per, texts }: IncentiveContent,
  own: readonly FieldRead[],
  source: WorkbookSource,
): AskedIncentive | null {
  const stored = source.askedIncentives[code];
  const read = new Map(own.map(({ field, value }) => [field.field, value ?? field.stored]));
  if ((read.get(incentiveField(code)) ?? (stored ? YES : '')) !== YES) return null;
  const themes = per === 'application' ? [] : fundedThemes(source).map(({ number }) => number);
  const isAsked = (theme: string): boolean =>
    (read.get(incentiveThemeField(code, theme)) ?? (stored?.themes.includes(theme) ? YES : '')) === YES;
  const filled = texts.flatMap(({ code: text }) => {
    const value = read.get(incentiveTextField(code, text)) ?? stored?.texts[text] ?? '';
    return value === '' ? [] : [[text, value] as const];
  });
  return { themes: themes.filter(isAsked), texts: Object.fromEntries(filled) };
}
