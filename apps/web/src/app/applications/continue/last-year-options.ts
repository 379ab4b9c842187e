import type { LastYearView } from '@samenspoor/contracts/applications/continue';
import { formatCents } from '@samenspoor/domain/kernel/format';

/** Going on from an application of before, as a way to begin. */
export interface LastYearOption {
  readonly key: string;
  /** Null: for oneself. */
  readonly partnershipId: string | null;
  readonly title: string;
  readonly summary: string;
  /** Who left and who is new; empty when nobody. */
  readonly changes: readonly string[];
}

/** The ways to go on, for the own local government and for the partnerships that it leads. */
export function lastYearOptions(items: readonly LastYearView[], organisation: string): readonly LastYearOption[] {
  return items.map((view) => ({
    key: `vorig-jaar-${view.partnership?.id ?? 'zelf'}`,
    partnershipId: view.partnership?.id ?? null,
    title: `Verdergaan van vorig jaar, voor ${view.partnership?.name ?? organisation}`,
    summary: `${view.callName}: ${granted(view)}. U kiest straks per thema: verdergaan, verhogen, verlagen of stoppen.`,
    changes: [
      ...named(view.partnership?.left ?? [], 'doet niet meer mee.', 'doen niet meer mee.'),
      ...named(view.partnership?.joined ?? [], 'is nieuw.', 'zijn nieuw.'),
    ],
  }));
}

function granted({ themes }: LastYearView): string {
  const given = themes.filter(({ grantedCents }) => grantedCents > 0);
  const cents = given.reduce((sum, { grantedCents }) => sum + grantedCents, 0);
  return `${formatCents(cents)} toegekend voor ${given.length} ${given.length === 1 ? 'thema' : 'thema’s'}`;
}

function named(names: readonly string[], one: string, more: string): string[] {
  if (names.length === 0) return [];
  const last = names.at(-1) ?? '';
  const list = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} en ${last}`;
  return [`${list} ${names.length === 1 ? one : more}`];
}
