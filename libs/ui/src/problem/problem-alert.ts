import { Component, ElementRef, afterRenderEffect, computed, inject, input, viewChild } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import type { FieldProblem, Problem } from '@samenspoor/contracts/problems/problem';
import { Icon } from '../icon/icon';

/** Finds the field of an error: the id of the element on the page, or null when it isn't shown here. */
export type FieldFinder = (pointer: string) => string | null;

/**
 * A refusal as a person needs it: what went wrong, and a list of fields to correct, each a way to that field.
 * With `focusOnShow` it takes the focus as soon as it appears (after an act of the person, never while autosaving).
 */
@Component({
  selector: 'ss-problem',
  imports: [Icon],
  templateUrl: './problem-alert.html',
  styleUrl: './problem-alert.scss',
})
export class ProblemAlert {
  readonly problem = input<Problem | null | undefined>(null);
  readonly fieldId = input<FieldFinder>(() => null);
  readonly focusOnShow = input(false);
  /** The sentence of the problem, unless the title or the list of fields says the same. */
  protected readonly hasOwnDetail = computed(() => {
    const problem = this.problem();
    if (!problem?.detail || problem.detail === problem.title) return false;
    return !problem.errors.some((error) => error.detail === problem.detail);
  });
  private readonly document = inject(DOCUMENT);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  constructor() {
    afterRenderEffect(() => {
      if (this.problem() && this.focusOnShow()) this.focus();
    });
  }

  /** Moves the focus to the alert, so that a screen reader reads it and the next Tab goes to its first field. */
  focus(): void {
    this.box()?.nativeElement.focus();
  }

  protected goTo(event: Event, error: FieldProblem): void {
    const id = this.fieldId()(error.pointer);
    const field = id === null ? null : this.document.getElementById(id);
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: 'center' });
    field.focus();
  }
}
