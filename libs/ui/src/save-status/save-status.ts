import { Component, computed, input, linkedSignal } from '@angular/core';
import { formatTime } from '@samenspoor/domain/kernel/format';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';

/**
 * How saving while typing stands. `saved` carries the instant of the server; `refused` waits for the person; what waits
 * for a connection may be `kept` on this machine meanwhile.
 */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'retrying'; readonly kept?: boolean }
  | { readonly kind: 'refused' };

const ICONS: Readonly<Record<SaveState['kind'], IconName>> = {
  idle: 'check',
  saving: 'clock',
  saved: 'check',
  retrying: 'cloud-off',
  refused: 'alert',
};

/** "bewaard om 14:02", "bezig met bewaren…", "niet bewaard – wordt opnieuw geprobeerd". */
@Component({
  selector: 'ss-save-status',
  imports: [Icon],
  host: { '[attr.data-kind]': 'state().kind' },
  template: `
    @if (text(); as text) {
      <span class="said" aria-hidden="true"><ss-icon [name]="icon()" />{{ text }}</span>
    }
    <span class="ss-visually-hidden" role="status">{{ announced() }}</span>
  `,
  styles: `
    :host {
      display: inline-block;
      color: var(--ss-muted);
    }

    .said {
      display: flex;
      align-items: center;
      gap: 0.375rem;
      min-height: 1.5rem;
    }

    /* It says something else at every keystroke: what is around it keeps its place. */
    :host([data-kind='saving']) .said,
    :host([data-kind='saved']) .said {
      contain: layout size style;
      inline-size: 11.5rem;
      block-size: 1.5rem;
      white-space: nowrap;
    }

    :host([data-kind='retrying']),
    :host([data-kind='refused']) {
      color: var(--ss-tone-danger);
      font-weight: 600;
    }
  `,
})
export class SaveStatus {
  readonly state = input.required<SaveState>();
  protected readonly icon = computed(() => ICONS[this.state().kind]);
  protected readonly text = computed(() => textOf(this.state()));
  /** "Saving" is not read out: the text before it stays, so that a screen reader speaks once a minute at most. */
  protected readonly announced = linkedSignal<SaveState, string>({
    source: this.state,
    computation: (state, previous) => (state.kind === 'saving' ? (previous?.value ?? '') : textOf(state)),
  });
}

function textOf(state: SaveState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'saving':
      return 'bezig met bewaren…';
    case 'saved':
      return `bewaard om ${formatTime(state.at)}`;
    case 'retrying':
      return state.kept
        ? 'niet verbonden: bewaard op dit toestel, wordt later verstuurd'
        : 'niet bewaard – wordt opnieuw geprobeerd';
    case 'refused':
      return 'niet bewaard – kijk de gegevens na';
  }
}
