import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import { type StateTone, TONE_ICONS } from './state-tone';

/** The state of a thing: icon, word and colour together, never colour alone. */
@Component({
  selector: 'ss-state-chip',
  imports: [Icon],
  host: { '[attr.data-tone]': 'tone()' },
  template: `<ss-icon [name]="shownIcon()" />{{ label() }}`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      padding: 0.125rem 0.625rem 0.125rem 0.5rem;
      border-radius: 999px;
      font-size: 0.9375rem;
      font-weight: 600;
      line-height: 1.375rem;
      white-space: nowrap;
      color: var(--ss-tone-neutral);
      background: var(--ss-tone-neutral-ground);
    }

    :host([data-tone='info']) {
      color: var(--ss-tone-info);
      background: var(--ss-tone-info-ground);
    }

    :host([data-tone='waiting']) {
      color: var(--ss-tone-waiting);
      background: var(--ss-tone-waiting-ground);
    }

    :host([data-tone='success']) {
      color: var(--ss-tone-success);
      background: var(--ss-tone-success-ground);
    }

    :host([data-tone='danger']) {
      color: var(--ss-tone-danger);
      background: var(--ss-tone-danger-ground);
    }

    ss-icon {
      width: 1.125rem;
      height: 1.125rem;
    }
  `,
})
export class StateChip {
  readonly label = input.required<string>();
  readonly tone = input<StateTone>('neutral');
  /** Another icon than the one of the tone. */
  readonly icon = input<IconName | null>(null);
  protected readonly shownIcon = computed(() => this.icon() ?? TONE_ICONS[this.tone()]);
}
