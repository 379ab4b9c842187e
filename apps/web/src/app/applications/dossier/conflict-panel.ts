import { Component, ElementRef, afterRenderEffect, computed, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type TextRun, compareWords } from '@samenspoor/domain/applications/versions/words';
import { Icon } from '@samenspoor/ui/icon/icon';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import type { Choice } from '../saving/clashes';
import { cellValue } from '../versions/cell-value';
import { NOTHING_ASKED, cellTitle } from '../versions/field-title';

const BOTH: { readonly choice: Choice; readonly label: string; readonly runs: readonly TextRun[] } = {
  choice: 'both',
  label: 'Beide',
  runs: [{ kind: 'same', text: 'uw tekst, met die van uw collega eronder' }],
};

/** Somebody else changed the same fields meanwhile: shows both versions, and lets the person choose per field. */
@Component({
  selector: 'app-conflict-panel',
  imports: [Icon, MatButton],
  templateUrl: './conflict-panel.html',
  styleUrl: './conflict-panel.scss',
})
export class ConflictPanel {
  private readonly saving = inject(DraftSaving);
  private readonly open = inject(OpenApplication);
  private readonly choices = signal<ReadonlyMap<string, Choice>>(new Map());
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly count = computed(() => this.saving.conflicts().length);

  protected readonly conflicts = computed(() =>
    this.saving.conflicts().map(({ cell, mine, theirs, by }) => {
      const asking = this.open.view()?.call ?? NOTHING_ASKED;
      const runs = compareWords(cellValue(cell, mine, asking), cellValue(cell, theirs, asking));
      return {
        cell,
        title: cellTitle(cell, asking),
        choice: this.choices().get(cell) ?? 'mine',
        options: [
          { choice: 'mine' as const, label: 'Van u', runs: runs.filter(({ kind }) => kind !== 'added') },
          {
            choice: 'theirs' as const,
            label: by === null ? 'Van uw collega' : `Van ${by}`,
            runs: runs.filter(({ kind }) => kind !== 'removed'),
          },
          ...(isProse(cell) && mine !== '' && theirs !== '' ? [BOTH] : []),
        ],
      };
    }),
  );

  constructor() {
    afterRenderEffect(() => {
      if (this.count() > 0) this.box()?.nativeElement.focus();
    });
  }

  protected choose(cell: string, choice: Choice): void {
    this.choices.update((former) => new Map([...former, [cell, choice]]));
  }

  protected settle(): void {
    this.saving.settle(this.choices());
    this.choices.set(new Map());
  }
}

/** Two texts can stand one below the other; two figures or two addresses can't. */
const isProse = (cell: string): boolean => cell.startsWith('/motivations/');
