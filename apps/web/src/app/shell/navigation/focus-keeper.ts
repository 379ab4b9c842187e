import { DOCUMENT } from '@angular/common';
import { Injectable, afterEveryRender, inject } from '@angular/core';

const HEADINGS = 'h1, h2, h3, h4';
/** Where a person can go on. */
const PLACES = `${HEADINGS}, a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]`;

const LOADING = 'ss-skeleton';

/** What stands around the focus: a container, and what was before and after the child through which it holds the focus. */
interface Around {
  readonly container: HTMLElement;
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

/**
 * Nobody who works with a keyboard or a screen reader loses their place. When what has the focus goes (a button gives
 * way to the form it opens, a row is removed, a part of the page is replaced), the focus goes to what came in its
 * stead: its heading, or else its first control; where nothing came, to what stands before. A button that was shut
 * while it worked gets it back. Who moved the focus elsewhere, keeps it there; a part that sets it itself, comes first.
 */
@Injectable({ providedIn: 'root' })
export class FocusKeeper {
  private readonly document = inject(DOCUMENT);
  private held: HTMLElement | null = null;
  /** From near to far, up to the page. */
  private around: readonly Around[] = [];
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
    this.around = within ? aroundOf(target) : [];
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
    const [nearest, ...farther] = this.around.filter(({ container }) => container.isConnected);
    if (!nearest) return null;
    const instead = insteadOf(nearest);
    if (instead.some((element) => element.matches(LOADING) || element.querySelector(LOADING))) return null;
    const places = instead.flatMap(placesIn);
    const place = places.find((one) => one.matches(HEADINGS)) ?? places[0];
    if (place) return place;
    const last = nearest.before.findLast(stillIn(nearest));
    for (const { container } of [nearest, ...farther]) {
      const others = placesIn(container);
      const before = others.findLast((one) => last?.contains(one) === true || isBefore(one, last ?? nearest.container));
      if (before ?? others[0]) return before ?? others[0] ?? null;
    }
    return null;
  }
}

/** From near to far; `main` is the last. */
function aroundOf(element: HTMLElement): Around[] {
  const around: Around[] = [];
  let child: HTMLElement = element;
  for (let container = child.parentElement; container?.closest('main'); container = container.parentElement) {
    const children = [...container.children];
    const place = children.indexOf(child);
    around.push({ container, before: children.slice(0, place), after: children.slice(place + 1) });
    child = container;
  }
  return around;
}

const stillIn =
  ({ container }: Around) =>
  (element: Element): boolean =>
    element.parentElement === container;

/** What is now where the child was: between what stood before it and what stood after it, as far as that is still there. */
function insteadOf(around: Around): Element[] {
  const children = [...around.container.children];
  const before = around.before.findLast(stillIn(around));
  const after = around.after.find(stillIn(around));
  return children.slice(before ? children.indexOf(before) + 1 : 0, after ? children.indexOf(after) : children.length);
}

const placesIn = (element: Element): HTMLElement[] =>
  [element, ...element.querySelectorAll(PLACES)].filter(
    (place): place is HTMLElement => place instanceof HTMLElement && place.matches(PLACES) && place.checkVisibility(),
  );

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
