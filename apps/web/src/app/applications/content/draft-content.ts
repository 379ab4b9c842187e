import { computed, signal } from '@angular/core';
import { type Cells, textOf } from './cells';

/** What was typed into a cell; `saved` once the server has exactly this text. */
interface Edit {
  readonly text: string;
  readonly saved: boolean;
}

/** Two people changed the same cell: what stood there, what I typed, what the other made of it. */
export interface Conflict {
  readonly cell: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A change kept on this machine, with the text it was made on. */
export interface KeptEdit {
  readonly text: string;
  readonly base: string;
}

/**
 * The content of a draft on the screen: what the server knows, and what was typed on top of it. What was typed stays
 * until the person changes it, also when it is saved, so that a trimmed space never jumps out from under the cursor.
 */
export class DraftContent {
  private readonly base = signal<Cells>({});
  private readonly edits = signal<Readonly<Record<string, Edit>>>({});

  /** As shown. */
  readonly cells = computed<Cells>(() => {
    const typed = Object.entries(this.edits()).map(([cell, edit]) => [cell, edit.text] as const);
    return typed.length === 0 ? this.base() : { ...this.base(), ...Object.fromEntries(typed) };
  });
  /** As the server knows them. */
  readonly known = this.base.asReadonly();
  /** The cells whose text isn't on the server yet. */
  readonly unsaved = computed<readonly string[]>(() =>
    Object.entries(this.edits())
      .filter(([, edit]) => !edit.saved)
      .map(([cell]) => cell),
  );
  /** The same with their texts, to keep on this machine. */
  readonly kept = computed<Readonly<Record<string, KeptEdit>>>(() =>
    Object.fromEntries(
      this.unsaved().map((cell) => [cell, { text: textOf(this.cells(), cell), base: textOf(this.base(), cell) }]),
    ),
  );

  /** Starts anew from what the server knows. */
  reset(known: Cells): void {
    this.base.set(known);
    this.edits.set({});
  }

  /** Somebody typed. */
  edit(cell: string, text: string): void {
    if (textOf(this.cells(), cell) === text) return;
    const { [cell]: _former, ...others } = this.edits();
    const back = textOf(this.base(), cell) === text;
    this.edits.set(back ? others : { ...others, [cell]: { text, saved: false } });
  }

  /**
   * The server took these texts and answered with what it knows now. Typed on meanwhile stays unsaved. Its answer may
   * hold what somebody else wrote in other cells: conflicts as in `rebase`.
   */
  saved(sent: Cells, known: Cells): readonly Conflict[] {
    const conflicts = this.conflictsWith(known).filter(({ cell }) => !(cell in sent));
    this.holdTypedBack(sent);
    this.takeOver(known, (cell, edit) => (sent[cell] === edit.text ? { ...edit, saved: true } : edit));
    return conflicts;
  }

  /**
   * The server knows more than this screen: takes it over where nothing was typed here. Where both changed, what was
   * typed stays and the conflict is answered.
   */
  rebase(known: Cells): readonly Conflict[] {
    const conflicts = this.conflictsWith(known);
    this.takeOver(known, (_cell, edit) => edit);
    return conflicts;
  }

  /** Puts back what was kept on this machine; conflicts as in `rebase`. */
  restore(kept: Readonly<Record<string, KeptEdit>>): readonly Conflict[] {
    const changes = Object.entries(kept).map(([cell, { text, base }]) => ({ cell, mine: text, base }));
    for (const { cell, mine } of changes) this.edit(cell, mine);
    return changes
      .map(({ cell, mine, base }) => ({ cell, mine, base, theirs: textOf(this.base(), cell) }))
      .filter(({ mine, base, theirs }) => theirs !== base && theirs !== mine)
      .map(({ cell, mine, theirs }) => ({ cell, mine, theirs }));
  }

  /** Lets go of what was typed in a cell. */
  drop(cell: string): void {
    this.edit(cell, textOf(this.base(), cell));
  }

  private conflictsWith(known: Cells): Conflict[] {
    return this.unsaved()
      .map((cell) => ({ cell, mine: textOf(this.cells(), cell), theirs: textOf(known, cell) }))
      .filter(({ cell, mine, theirs }) => theirs !== textOf(this.base(), cell) && theirs !== mine);
  }

  /** A cell that was put back to its former text while the new one was under way: the former text still has to be sent. */
  private holdTypedBack(sent: Cells): void {
    const back = Object.keys(sent).filter(
      (cell) => !(cell in this.edits()) && textOf(this.base(), cell) !== textOf(sent, cell),
    );
    const edits = back.map((cell) => [cell, { text: textOf(this.base(), cell), saved: false }] as const);
    if (edits.length > 0) this.edits.set({ ...this.edits(), ...Object.fromEntries(edits) });
  }

  private takeOver(known: Cells, keep: (cell: string, edit: Edit) => Edit): void {
    const former = this.base();
    const edits = Object.entries(this.edits())
      .map(([cell, edit]) => ({ cell, edit, next: keep(cell, edit) }))
      .filter(({ cell, edit, next }) => {
        if (textOf(known, cell) === next.text) return false;
        return !edit.saved || textOf(known, cell) === textOf(former, cell);
      });
    this.base.set(known);
    this.edits.set(Object.fromEntries(edits.map(({ cell, next }) => [cell, next])));
  }
}
