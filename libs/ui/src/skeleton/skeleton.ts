import { Component, computed, input } from '@angular/core';

/**
 * Holds the room of what is still loading. Stays invisible for the first 300 ms, so that quick answers never flash,
 * and takes its room from the start, so that nothing moves when the answer comes.
 */
@Component({
  selector: 'ss-skeleton',
  host: { '[attr.data-shape]': 'shape()' },
  template: `
    <span class="ss-visually-hidden" role="status">{{ label() }}</span>
    @for (line of bars(); track line) {
      <span
        class="bar"
        aria-hidden="true"
        [style.inline-size.%]="shape() === 'text' && line % 3 === 2 ? 60 : 100"
      ></span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
      padding: 0.5rem 0;
    }

    .bar {
      height: 1rem;
      border-radius: 4px;
      background: var(--ss-bar-ground);
      opacity: 0;
      animation: ss-appear 200ms 300ms forwards;
    }

    :host([data-shape='rows']) .bar {
      height: 2.25rem;
    }

    :host([data-shape='cards']) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    }

    :host([data-shape='cards']) .bar {
      height: 8rem;
      border-radius: var(--ss-radius);
    }

    @keyframes ss-appear {
      to {
        opacity: 1;
      }
    }
  `,
})
export class Skeleton {
  readonly shape = input<'text' | 'rows' | 'cards'>('text');
  /** How many bars; about as many as what is coming. */
  readonly lines = input(3);
  readonly label = input('Bezig met laden…');
  protected readonly bars = computed(() => Array.from({ length: this.lines() }, (_, line) => line));
}
