import { Component, ElementRef, afterRenderEffect, computed, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '@samenspoor/ui/icon/icon';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import { cellTitle } from './cell-title';

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
  private readonly theirs = signal<readonly string[]>([]);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  protected readonly conflicts = computed(() =>
    this.saving.conflicts().map((conflict) => ({
      ...conflict,
      title: cellTitle(conflict.cell, this.open.themes()),
      takesTheirs: this.theirs().includes(conflict.cell),
    })),
  );

  constructor() {
    afterRenderEffect(() => {
      if (this.saving.conflicts().length > 0) this.box()?.nativeElement.focus();
    });
  }

  protected choose(cell: string, theirs: boolean): void {
    const others = this.theirs().filter((chosen) => chosen !== cell);
    this.theirs.set(theirs ? [...others, cell] : others);
  }

  protected settle(): void {
    this.saving.settle(this.theirs());
    this.theirs.set([]);
  }
}
