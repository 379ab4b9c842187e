import { type AskedIncentives, incentiveTotal } from '@samenspoor/domain/applications/incentives';
import type { ToldChange } from '@samenspoor/domain/applications/recomputation';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { Answers } from '@samenspoor/domain/catalogue/question';
import type { Cents } from '@samenspoor/domain/kernel/money';

/** The answers and incentives of a draft. */
interface Extras {
  readonly answers: Answers;
  readonly incentives: AskedIncentives;
}

/** What of them still has a place in the new version, and what lost it. */
export interface KeptExtras extends Extras {
  readonly incentiveCents: Cents;
  readonly lost: readonly ToldChange[];
}

/** An answer stays with its question while that takes the same form; an incentive for the themes that are still funded. */
export function keepExtras(
  { answers, incentives }: Extras,
  before: ProgrammeContent,
  after: ProgrammeContent,
): KeptExtras {
  const kept = only(
    answers,
    (code) => formOf(after, code) !== undefined && formOf(after, code) === formOf(before, code),
  );
  const funded = new Set(after.themes.filter(({ rows }) => rows.length > 0).map(({ number }) => number));
  const still = only(incentives, (code) => after.incentives.some((incentive) => incentive.code === code));
  const asked = Object.fromEntries(
    Object.entries(still).map(([code, own]) => [
      code,
      { ...own, themes: own.themes.filter((theme) => funded.has(theme)) },
    ]),
  );
  return {
    answers: kept,
    incentives: asked,
    incentiveCents: incentiveTotal(after.incentives, asked),
    lost: [
      ...missing(answers, kept).map((code) => lost('Antwoord', labelOf(before, code))),
      ...missing(incentives, asked).map((code) => lost('Stimulans', titleOf(before, code))),
    ],
  };
}

const lost = (what: string, name: string): ToldChange => ({
  title: `${what} “${name}”`,
  from: 'ingevuld',
  to: 'vervalt',
});

/** What form an answer has: one option is another form than several. */
const formOf = ({ questions }: ProgrammeContent, code: string): string | undefined => {
  const question = questions.find((one) => one.code === code);
  return question?.kind === 'choice' && question.multiple ? 'choices' : question?.kind;
};

const labelOf = ({ questions }: ProgrammeContent, code: string): string =>
  questions.find((question) => question.code === code)?.label ?? code;

const titleOf = ({ incentives }: ProgrammeContent, code: string): string =>
  incentives.find((incentive) => incentive.code === code)?.title ?? code;

const missing = (stood: object, stands: object): string[] =>
  Object.keys(stood).filter((code) => !Object.hasOwn(stands, code));

function only<Value>(
  values: Readonly<Record<string, Value>>,
  stays: (code: string) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([code]) => stays(code)));
}
