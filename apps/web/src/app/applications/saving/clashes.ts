import { signal } from '@angular/core';
import type { ApplicationSaved } from '@samenspoor/contracts/applications/application-live';
import type { Conflict } from '../content/draft-content';
import { fieldOfCell } from '../content/field-of-cell';

/** What a person chose for a cell that both changed. */
export type Choice = 'mine' | 'theirs' | 'both';

/** A cell that both changed, with who the other is, if that is known. */
export interface Clash extends Conflict {
  readonly by: string | null;
}

/** The cells that somebody else changed too, until the person chose. */
export class Clashes {
  private readonly open = signal<readonly Clash[]>([]);
  private readonly lastSavers = new Map<string, string>();

  readonly list = this.open.asReadonly();

  /** Somebody saved; remembered for when it turns out to clash. */
  heard({ fields, by }: ApplicationSaved): void {
    for (const field of fields) this.lastSavers.set(field, by.name);
  }

  /** Of a cell that clashes twice only what is known last counts. */
  add(conflicts: readonly Conflict[]): void {
    const added = conflicts.map((conflict) => ({
      ...conflict,
      by: this.lastSavers.get(fieldOfCell(conflict.cell)) ?? null,
    }));
    const others = this.open().filter(({ cell }) => !added.some((clash) => clash.cell === cell));
    this.open.set([...others, ...added]);
  }

  clear(): void {
    this.open.set([]);
  }
}

/** What becomes of a cell: null to take over what the other wrote, else the text to keep. */
export function chosenText({ mine, theirs }: Conflict, choice: Choice): string | null {
  if (choice === 'theirs') return null;
  return choice === 'mine' ? mine : `${mine}\n\n${theirs}`;
}
