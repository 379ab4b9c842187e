import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Deadline } from '../deadline/deadline';
import { Icon } from '../icon/icon';
import { StateChip } from '../state-chip/state-chip';
import type { StateLabel } from '../state-chip/state-tone';

/** A way back, above the title. */
export interface BackLink {
  readonly label: string;
  readonly link: string;
}

/**
 * The head of a page or dossier: title (the page's one h1, which takes the focus after navigation), reference, state,
 * deadline, next step and who holds it. Slots: `[actions]` for buttons, the rest comes below the title.
 */
@Component({
  selector: 'ss-page-header',
  imports: [Deadline, Icon, RouterLink, StateChip],
  templateUrl: './page-header.html',
  styleUrl: './page-header.scss',
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly back = input<BackLink | null>(null);
  readonly reference = input<string | null>(null);
  readonly state = input<StateLabel | null>(null);
  /** ISO instant; needs `now`. */
  readonly deadline = input<string | null>(null);
  /** The server's clock in epoch milliseconds. */
  readonly now = input<number | null>(null);
  readonly nextStep = input<string | null>(null);
  /** Who has to act now. */
  readonly holder = input<string | null>(null);
  protected readonly hasFacts = computed(
    () => this.deadline() !== null || this.nextStep() !== null || this.holder() !== null,
  );
}
