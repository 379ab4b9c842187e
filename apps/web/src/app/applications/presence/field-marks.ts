import { DOCUMENT } from '@angular/common';
import { Component, DestroyRef, ElementRef, afterRenderEffect, computed, inject, signal } from '@angular/core';
import { fieldId } from '../content/cells';
import { Colleagues } from './colleagues';
import { givenNameOf } from './saved-news';

interface Mark {
  readonly id: string;
  readonly text: string;
}

interface PlacedMark extends Mark {
  readonly top: number;
  readonly left: number;
}

/**
 * "An werkt hier" at the field that a colleague is in, whatever part of the form shows it. Only for the eye: the list of
 * who is at work names the field too. To be placed in a box with `position: relative` around the fields.
 */
@Component({
  selector: 'app-field-marks',
  host: { 'aria-hidden': 'true' },
  template: `
    @for (mark of placed(); track mark.id) {
      <span class="mark" [style.top.px]="mark.top" [style.left.px]="mark.left">{{ mark.text }}</span>
    }
  `,
  styles: `
    .mark {
      position: absolute;
      z-index: 2;
      padding: 0 0.5rem;
      border-radius: var(--ss-radius);
      font-size: 0.75rem;
      line-height: 1.25rem;
      color: var(--mat-sys-on-secondary-container);
      background: var(--mat-sys-secondary-container);
      transform: translate(-100%, -60%);
      pointer-events: none;
      white-space: nowrap;
    }

    @media print {
      .mark {
        display: none;
      }
    }
  `,
})
export class FieldMarks {
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly colleagues = inject(Colleagues);
  private readonly moved = signal(0);
  protected readonly placed = signal<readonly PlacedMark[]>([]);
  private readonly marks = computed<readonly Mark[]>(() =>
    this.colleagues
      .others()
      .flatMap(({ name, field }) =>
        field === null ? [] : [{ id: fieldId(field), text: `${givenNameOf(name)} werkt hier` }],
      ),
  );

  constructor() {
    const window = this.document.defaultView;
    const again = (): void => this.moved.update((times) => times + 1);
    const sizes = window && 'ResizeObserver' in window ? new ResizeObserver(again) : null;
    afterRenderEffect(() => {
      this.moved();
      const marks = this.marks();
      const box = this.host.nativeElement.parentElement;
      if (box) sizes?.observe(box);
      this.placed.set(marks.flatMap((mark) => this.place(mark, box)));
    });
    inject(DestroyRef).onDestroy(() => sizes?.disconnect());
  }

  private place(mark: Mark, box: HTMLElement | null): PlacedMark[] {
    const field = this.document.getElementById(mark.id);
    if (field === null || box?.contains(field) !== true) return [];
    const [of, within] = [field.getBoundingClientRect(), box.getBoundingClientRect()];
    return [{ ...mark, top: of.top - within.top, left: of.right - within.left }];
  }
}
