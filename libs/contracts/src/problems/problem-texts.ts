import type { RefusalCode } from '@samenspoor/domain/refusal-codes';
import { APPLICATION_TEXTS } from './application-texts';
import { CALL_TEXTS } from './call-texts';
import { CONTENT_TEXTS } from './content-texts';
import { CORRESPONDENCE_TEXTS } from './correspondence-texts';
import { DOCUMENT_TEXTS } from './document-texts';
import { NOTIFICATION_TEXTS } from './notification-texts';
import { PARTNERSHIP_TEXTS } from './partnership-texts';
import { PROGRAMME_TEXTS } from './programme-texts';
import type { EdgeProblemCode } from './problem';
import type { ProblemParams, ProblemText } from './problem-text';
import { ASSESSMENT_TEXTS, COMMON_TEXTS, IDENTITY_TEXTS, TRAJECTORY_TEXTS } from './refusal-texts';
import { FIGURE_TEXTS, SPREADSHEET_TEXTS } from './spreadsheet-texts';
import type { ShapeCode } from './shape-codes';
import { EDGE_TEXTS, SHAPE_TEXTS } from './shape-texts';

/** Every code that a person can get to read: the compiler refuses a code without a Dutch text. */
export const PROBLEM_TEXTS: Readonly<Record<RefusalCode | EdgeProblemCode | ShapeCode, ProblemText>> = {
  ...COMMON_TEXTS,
  ...IDENTITY_TEXTS,
  ...CALL_TEXTS,
  ...APPLICATION_TEXTS,
  ...CONTENT_TEXTS,
  ...ASSESSMENT_TEXTS,
  ...DOCUMENT_TEXTS,
  ...TRAJECTORY_TEXTS,
  ...FIGURE_TEXTS,
  ...SPREADSHEET_TEXTS,
  ...CORRESPONDENCE_TEXTS,
  ...NOTIFICATION_TEXTS,
  ...PARTNERSHIP_TEXTS,
  ...PROGRAMME_TEXTS,
  ...EDGE_TEXTS,
  ...SHAPE_TEXTS,
};

/** The short Dutch title of a code. */
export function problemTitle(code: RefusalCode | EdgeProblemCode | ShapeCode): string {
  return PROBLEM_TEXTS[code].title;
}

/** The Dutch sentence of a code, with the figures of `params` in nl-BE. */
export function problemDetail(code: RefusalCode | EdgeProblemCode | ShapeCode, params: ProblemParams = {}): string {
  return PROBLEM_TEXTS[code].detail(params);
}
