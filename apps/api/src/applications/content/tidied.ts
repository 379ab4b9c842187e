import type { AskedIncentive } from '@samenspoor/domain/applications/incentives';
import type { IncentiveContent } from '@samenspoor/domain/catalogue/programme-content';
import type { Answer, SimpleAnswer } from '@samenspoor/domain/catalogue/question';

/** A judged answer as it is stored: what is empty isn't there. Null when nothing is left. */
export function tidiedAnswer(answer: Answer | null): Answer | null {
  if (answer === null || answer === '') return null;
  if (!Array.isArray(answer)) return answer;
  const parts = answer as readonly (string | Readonly<Record<string, SimpleAnswer>>)[];
  if (parts.length === 0) return null;
  return parts.map((part) => (typeof part === 'string' ? part : filledOnly(part))) as Answer;
}

/** A judged incentive as it is stored: themes by number, no empty texts. */
export function tidiedIncentive({ texts: known }: IncentiveContent, { themes, texts }: AskedIncentive): AskedIncentive {
  const filled = known.flatMap(({ code }) => (texts[code] ? [[code, texts[code]] as const] : []));
  return { themes: [...themes].sort((one, other) => Number(one) - Number(other)), texts: Object.fromEntries(filled) };
}

function filledOnly(item: Readonly<Record<string, SimpleAnswer>>): Readonly<Record<string, SimpleAnswer>> {
  return Object.fromEntries(
    Object.entries(item).filter(([, answer]) => answer !== '' && !(Array.isArray(answer) && answer.length === 0)),
  );
}
