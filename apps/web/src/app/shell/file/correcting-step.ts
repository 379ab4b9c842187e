import { formatDay } from '@samenspoor/domain/kernel/format';

/** The next step of a file of which something is to be corrected, with the last day for it (`YYYY-MM-DD`). */
export const correctingStep = (answerBy: string): string =>
  `Antwoorden op de vraag om verbetering, ten laatste op ${formatDay(answerBy)}`;
