import type { ChangeApplication } from '@samenspoor/contracts/applications/application';
import { answerInWords } from '@samenspoor/contracts/applications/answer-words';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import { type AskedIncentive, incentiveTotal } from '@samenspoor/domain/applications/incentives';
import type { IncentiveContent, ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { Answer, Answers } from '@samenspoor/domain/catalogue/question';
import { type JsonValue, canonicalJson } from '@samenspoor/domain/kernel/canonical-json';
import { changed, cutOff } from '../timeline-change';
import { tidiedAnswer, tidiedIncentive } from './tidied';

type Stored = Pick<Application, 'answers' | 'incentives' | 'incentiveCents' | 'otherAccount'>;
type Asked = Pick<ProgrammeContent, 'questions' | 'incentives'>;

/** What a judged save of answers, incentives and the kind of account stores, and what that changes. */
export function contentChanges(
  stored: Stored,
  { answers, incentives, otherAccount }: ChangeApplication,
  asked: Asked,
): { readonly next: Partial<Stored>; readonly changes: TimelineChange[] } {
  const answered = answers ? withAnswers(stored.answers, answers) : stored.answers;
  const wanted = incentives ? withIncentives(stored.incentives, incentives, asked.incentives) : stored.incentives;
  const changes = [
    ...Object.keys(answers ?? {}).flatMap((code) => answerChange(asked, code, stored.answers, answered)),
    ...Object.keys(incentives ?? {}).flatMap((code) => incentiveChange(asked, code, stored, wanted)),
    ...(otherAccount === undefined || otherAccount === stored.otherAccount
      ? []
      : [changed('otherAccount', yesOrNo(stored.otherAccount), yesOrNo(otherAccount))]),
  ];
  const next: Partial<Stored> = {
    ...(answers && { answers: answered }),
    ...(incentives && { incentives: wanted, incentiveCents: incentiveTotal(asked.incentives, wanted) }),
    ...(otherAccount !== undefined && { otherAccount }),
  };
  return { next, changes };
}

/** The fields of such a change as they are stored once it is. */
export function storedContent(stored: Stored, { answers, incentives, otherAccount }: ChangeApplication) {
  const of = <Value>(given: object, kept: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.keys(given).map((code) => [code, kept[code] ?? null]));
  return {
    ...(answers && { answers: of(answers, stored.answers) }),
    ...(incentives && { incentives: of(incentives, stored.incentives) }),
    ...(otherAccount !== undefined && { otherAccount: stored.otherAccount }),
  };
}

function withAnswers(stored: Answers, given: Readonly<Record<string, Answer | null>>): Answers {
  const tidied = Object.entries(given).map(([code, answer]) => [code, tidiedAnswer(answer)] as const);
  return Object.fromEntries(
    [...Object.entries(stored).filter(([code]) => !Object.hasOwn(given, code)), ...tidied].flatMap(([code, answer]) =>
      answer === null ? [] : [[code, answer] as const],
    ),
  );
}

function withIncentives(
  stored: Stored['incentives'],
  given: Readonly<Record<string, AskedIncentive | null>>,
  known: readonly IncentiveContent[],
): Stored['incentives'] {
  const kept = Object.entries(stored).filter(([code]) => !Object.hasOwn(given, code));
  const asked = known.flatMap((incentive) => {
    const wanted = given[incentive.code];
    return wanted ? [[incentive.code, tidiedIncentive(incentive, wanted)] as const] : [];
  });
  return Object.fromEntries([...kept, ...asked]);
}

function answerChange({ questions }: Asked, code: string, before: Answers, after: Answers): TimelineChange[] {
  const question = questions.find((candidate) => candidate.code === code);
  if (!question || same(before[code], after[code])) return [];
  const words = (answers: Answers): string => cutOff(answerInWords(question, answers[code]));
  return [changed(`answers.${code}`, words(before), words(after))];
}

function incentiveChange(asked: Asked, code: string, { incentives }: Stored, wanted: Stored['incentives']) {
  const incentive = asked.incentives.find((candidate) => candidate.code === code);
  if (!incentive || same(incentives[code], wanted[code])) return [];
  return [changed(`incentives.${code}`, inWords(incentive, incentives[code]), inWords(incentive, wanted[code]))];
}

/** "gevraagd voor thema 5, 9 · Waarom …: tekst". */
function inWords({ texts, per }: IncentiveContent, asked: AskedIncentive | undefined): string {
  if (!asked) return '';
  const themes = per === 'theme' && asked.themes.length > 0 ? ` voor thema ${asked.themes.join(', ')}` : '';
  const written = texts.flatMap(({ code, label }) => (asked.texts[code] ? [`${label}: ${asked.texts[code]}`] : []));
  return cutOff([`gevraagd${themes}`, ...written].join(' · '));
}

const yesOrNo = (value: boolean): string => (value ? 'ja' : 'nee');

const same = (one: unknown, other: unknown): boolean =>
  one === undefined || other === undefined
    ? one === other
    : canonicalJson(one as JsonValue) === canonicalJson(other as JsonValue);
