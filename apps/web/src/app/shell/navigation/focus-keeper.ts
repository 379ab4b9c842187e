import { DOCUMENT } from '@angular/common';
import { Injectable, afterEveryRender, inject } from '@angular/core';

const HEADINGS = 'h1, h2, h3, h4';
/** Where a person can go on. */
const PLACES = `${HEADINGS}, a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]`;

/**
 * Nobody who works with a keyboard or a screen reader loses their place. When what has the focus goes (a button gives
 * way to the form it opens, a row is removed, a part of the page is replaced), the focus goes to what came in its
 * stead: the heading of what still stands around it, or else its first control. A button that was shut while it worked gets it
 * back. Who moved the focus elsewhere, keeps it there; a part that sets the focus itself, comes first.
 */
@Injectable({ providedIn: 'root' })
export class FocusKeeper {
  private readonly document = inject(DOCUMENT);
  private held: HTMLElement | null = null;
  /** Around what is held, from near to far, up to the page. */
  private around: readonly HTMLElement[] = [];
  private planned = false;

  start(): void {
    this.document.addEventListener('focusin', ({ target }) => this.hold(target));
    // Also fires while an element goes or is shut: only afterwards one can tell that from a person who leaves.
    this.document.addEventListener('focusout', () => queueMicrotask(() => this.letGo()));
    afterEveryRender({ read: () => this.look() });
  }

  private hold(target: EventTarget | null): void {
    const within = target instanceof HTMLElement && target.closest('main') !== null;
    this.held = within ? target : null;
    this.around = within ? ancestorsOf(target) : [];
  }

  private letGo(): void {
    if (this.held?.isConnected === true && !this.held.matches(':disabled, :focus')) this.held = null;
  }

  private look(): void {
    if (!this.isLost() || this.planned) return;
    this.planned = true;
    // Later: what sets the focus itself does so after this rendering.
    setTimeout(() => {
      this.planned = false;
      const place = this.isLost() ? this.find() : null;
      // A heading takes the focus from a program only.
      if (place?.matches(HEADINGS) === true) place.tabIndex = -1;
      place?.focus();
    });
  }

  private isLost(): boolean {
    return this.held !== null && this.document.activeElement === this.document.body;
  }

  /** What gets the focus; null as long as it isn't there yet. */
  private find(): HTMLElement | null {
    if (this.held?.isConnected === true) return this.held.matches(':disabled') ? null : this.held;
    const [nearest, ...farther] = this.around.filter(({ isConnected }) => isConnected);
    if (!nearest || nearest.querySelector('ss-skeleton')) return null;
    const within = placesIn(nearest);
    const first = within.find((place) => place.matches(HEADINGS)) ?? within[0];
    if (first) return first;
    for (const ancestor of farther) {
      const places = placesIn(ancestor);
      const before = places.filter((place) => isBefore(place, nearest)).at(-1);
      if (before ?? places[0]) return before ?? places[0] ?? null;
    }
    return null;
  }
}

/** From near to far; `main` is the last. */
function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const ancestors: HTMLElement[] = [];
  for (let next = element.parentElement; next?.closest('main'); next = next.parentElement) ancestors.push(next);
  return ancestors;
}

const placesIn = (container: HTMLElement): HTMLElement[] =>
  [...container.querySelectorAll<HTMLElement>(PLACES)].filter((place) => place.checkVisibility());

const isBefore = (one: HTMLElement, other: HTMLElement): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
