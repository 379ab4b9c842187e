/** Shown only when another question has this answer (one of these options for a choice). */
export interface QuestionCondition {
  readonly question: string;
  readonly equals: string;
}

interface AnyQuestion {
  /** Small letters, digits and dashes; unique in the version (in its group for a question of a group). */
  readonly code: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly condition: QuestionCondition | null;
}

/** A text with a limit, in characters. */
export interface TextQuestion extends AnyQuestion {
  readonly kind: 'text';
  readonly maxLength: number;
}

/** A whole number between bounds, both inclusive. */
export interface NumberQuestion extends AnyQuestion {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
}

/** One of the options, or several. */
export interface ChoiceQuestion extends AnyQuestion {
  readonly kind: 'choice';
  readonly multiple: boolean;
  readonly options: readonly { readonly code: string; readonly label: string }[];
}

/** A file; it is attached under the slot `question:<code>`. */
export interface FileQuestion extends AnyQuestion {
  readonly kind: 'file';
}

/** A group of questions that repeats between bounds, both inclusive. Groups don't hold groups or files. */
export interface GroupQuestion extends AnyQuestion {
  readonly kind: 'group';
  readonly minItems: number;
  readonly maxItems: number;
  readonly questions: readonly SimpleQuestion[];
}

export type SimpleQuestion = TextQuestion | NumberQuestion | ChoiceQuestion;

/** A question of a programme, beside its table. */
export type Question = SimpleQuestion | FileQuestion | GroupQuestion;

/** What was answered: a text, a whole number, options by code, or the items of a group. */
export type SimpleAnswer = string | number | readonly string[];
export type Answer = SimpleAnswer | readonly Readonly<Record<string, SimpleAnswer>>[];

/** Answers by question code; what isn't there isn't answered. */
export type Answers = Readonly<Record<string, Answer>>;
