import type { ApplicationView, ChangeApplication } from '@samenspoor/contracts/applications/application';
import type { CallView } from '@samenspoor/contracts/calls/call';
import { isAsked } from '@samenspoor/domain/applications/content/judge-incentives';
import type { AskedIncentive, AskedIncentives } from '@samenspoor/domain/applications/incentives';
import type { Answer, Answers, Question, SimpleAnswer, SimpleQuestion } from '@samenspoor/domain/catalogue/question';
import { type JsonValue, canonicalJson } from '@samenspoor/domain/kernel/canonical-json';
import { euroText, readEuro } from './euro-text';

/**
 * The cells of what is asked beside the table. An answer and an incentive are saved as a whole, so that each is one cell:
 * a text or number as typed, options by code with commas, a group and an incentive as JSON of texts as typed.
 */
export const OTHER_ACCOUNT_CELL = '/otherAccount';
export const YES = 'ja';

/** The cell of the answer to a question. */
export const answerCell = (code: string): string => `/answers/${code}`;
/** The cell of an incentive. */
export const incentiveCell = (code: string): string => `/incentives/${code}`;
/** The cell of the own contribution in staff to a theme. */
export const ownStaffCell = (themeNumber: string): string => `/ownStaffCents/${themeNumber}`;
/** Not a cell, but the place of what is said about a file. */
export const attachmentPlace = (slot: string): string => `/attachments/${slot}`;

/** The texts of an item of a group as typed, by question code. */
export type ItemTexts = Readonly<Record<string, string>>;

type Cells = Readonly<Record<string, string>>;

/** The cell that a place is in: that of the answer or incentive as a whole. */
export function cellOfPlace(place: string): string {
  return /^\/(?:answers|incentives)\/[^/]+/.exec(place)?.[0] ?? place;
}

/** These cells as the server knows them. */
export function askedCellsOf(view: ApplicationView): Cells {
  const { call, answers, incentives, ownStaffCents, otherAccount } = view;
  return {
    [OTHER_ACCOUNT_CELL]: otherAccount ? YES : '',
    ...Object.fromEntries(
      call.questions.map((question) => [answerCell(question.code), answerText(question, answers[question.code])]),
    ),
    ...Object.fromEntries(
      call.incentives.map(({ code }) => {
        const asked = incentives[code];
        return [incentiveCell(code), asked ? incentiveText(asked) : ''];
      }),
    ),
    ...Object.fromEntries(
      call.themes.map(({ number }) => [ownStaffCell(number), euroText(ownStaffCents[number] ?? 0)]),
    ),
  };
}

/** An answer as the text of its cell. */
export function answerText(question: Question, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  if (question.kind !== 'group') return simpleText(answer as SimpleAnswer);
  const items = answer as readonly Readonly<Record<string, SimpleAnswer>>[];
  return itemsText(
    items.map((item) => Object.fromEntries(Object.entries(item).map(([code, value]) => [code, simpleText(value)]))),
  );
}

/** The items of a group as the text of its cell; none is empty. */
export const itemsText = (items: readonly ItemTexts[]): string => (items.length === 0 ? '' : canonicalJson(items));

/** The items in the text of a cell. */
export function itemsIn(text: string): readonly ItemTexts[] {
  const read = parsed(text);
  return Array.isArray(read) ? (read as ItemTexts[]) : [];
}

/** The text of a cell as an answer; what can't be read stays the text that it is, so that the rules refuse it. */
export function answerIn(question: Question, text: string): Answer | null {
  if (text === '') return null;
  if (question.kind !== 'group') return question.kind === 'file' ? null : simpleIn(question, text);
  return itemsIn(text).map((item) =>
    Object.fromEntries(
      question.questions.flatMap((asked) => {
        const answer = simpleIn(asked, item[asked.code] ?? '');
        return answer === null ? [] : [[asked.code, answer] as const];
      }),
    ),
  );
}

/** An incentive that is asked as the text of its cell. */
export const incentiveText = ({ themes, texts }: AskedIncentive): string =>
  canonicalJson({ themes, texts } as unknown as JsonValue);

/** The incentive in the text of a cell; null when it isn't asked. */
export function incentiveIn(text: string): AskedIncentive | null {
  const read = parsed(text);
  return isAsked(read) ? read : null;
}

/** Every answer in the cells. */
export function answersIn(cells: Cells, questions: readonly Question[]): Answers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answerIn(question, cells[answerCell(question.code)] ?? '');
      return answer === null ? [] : [[question.code, answer] as const];
    }),
  );
}

/** Every incentive that is asked in the cells. */
export function incentivesIn(cells: Cells, { incentives }: Pick<CallView, 'incentives'>): AskedIncentives {
  return Object.fromEntries(
    incentives.flatMap(({ code }) => {
      const asked = incentiveIn(cells[incentiveCell(code)] ?? '');
      return asked === null ? [] : [[code, asked] as const];
    }),
  );
}

/** The part of the own contribution that is staff, per theme; what can't be read counts as nothing. */
export function ownStaffIn(cells: Cells, { themes }: Pick<CallView, 'themes'>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    themes.flatMap(({ number }) => {
      const { cents } = readEuro(cells[ownStaffCell(number)] ?? '');
      return cents === null || cents === 0 ? [] : [[number, cents] as const];
    }),
  );
}

/** What of these cells goes into the body that saves details. */
export function askedBody(sent: Cells, questions: readonly Question[]): ChangeApplication {
  const of = <Value>(prefix: string, read: (code: string, text: string) => Value): Readonly<Record<string, Value>> =>
    Object.fromEntries(
      Object.entries(sent)
        .filter(([cell]) => cell.startsWith(prefix))
        .map(([cell, text]) => [cell.slice(prefix.length), read(cell.slice(prefix.length), text)]),
    );
  const answers = of('/answers/', (code, text) => {
    const question = questions.find((candidate) => candidate.code === code);
    return question ? answerIn(question, text) : null;
  });
  const incentives = of('/incentives/', (_code, text) => incentiveIn(text));
  const ownStaffCents = of('/ownStaffCents/', (_theme, text) => readEuro(text).cents ?? 0);
  return {
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(Object.keys(incentives).length > 0 && { incentives }),
    ...(Object.keys(ownStaffCents).length > 0 && { ownStaffCents }),
    ...(OTHER_ACCOUNT_CELL in sent && { otherAccount: sent[OTHER_ACCOUNT_CELL] === YES }),
  };
}

const simpleText = (answer: SimpleAnswer): string => (typeof answer === 'object' ? answer.join(',') : String(answer));

function simpleIn(question: SimpleQuestion, text: string): SimpleAnswer | null {
  if (text === '') return null;
  if (question.kind === 'number') {
    const digits = text
      .trim()
      .replaceAll(/(?<=\d)[.\s](?=\d{3}(?!\d))/g, '')
      .replace('−', '-');
    return /^-?\d{1,15}$/.test(digits) ? Number(digits) : text;
  }
  return question.kind === 'choice' && question.multiple ? text.split(',') : text;
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
