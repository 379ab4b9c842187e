import type { Answer, Answers } from '@samenspoor/domain/catalogue/question';
import type { ApplicationView, SavedView } from '@samenspoor/contracts/applications/application';

/** The application as it is once these fields are saved; null when that takes more than this answer tells. */
export function withSaved(
  known: ApplicationView,
  { version, updatedAt, now, saved }: SavedView,
): ApplicationView | null {
  const { contact, iban, motivations, answers, ownStaffCents, otherAccount, ...others } = saved;
  if (version > known.version + 1 || Object.keys(others).length > 0) return null;
  return {
    ...known,
    version,
    updatedAt,
    now,
    contact: { ...known.contact, ...contact },
    iban: iban ?? known.iban,
    motivations: { ...known.motivations, ...motivations },
    otherAccount: otherAccount ?? known.otherAccount,
    answers: answers ? answered({ ...known.answers, ...answers }) : known.answers,
    ownStaffCents: { ...known.ownStaffCents, ...ownStaffCents },
  };
}

/** What was taken away is no answer any more. */
function answered(answers: Readonly<Record<string, Answer | null>>): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([code, answer]) => (answer === null ? [] : [[code, answer] as const])),
  );
}
