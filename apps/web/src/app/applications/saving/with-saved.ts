import type { ApplicationView, SavedView } from '@samenspoor/contracts/applications/application';

/** The application as it is once these fields are saved; null when that takes more than this answer tells. */
export function withSaved(
  known: ApplicationView,
  { version, updatedAt, now, saved }: SavedView,
): ApplicationView | null {
  const { contact, iban, motivations, ...others } = saved;
  if (version > known.version + 1 || Object.keys(others).length > 0) return null;
  return {
    ...known,
    version,
    updatedAt,
    now,
    contact: { ...known.contact, ...contact },
    iban: iban ?? known.iban,
    motivations: { ...known.motivations, ...motivations },
  };
}
