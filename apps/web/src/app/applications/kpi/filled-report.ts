import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '@samenspoor/ui/icon/icon';
import type { PastedBlock, UnreadableText } from './paste-block';

/** Names enough to find the rest by. */
const SHOWN = 5;

/** What was filled in at once, what wasn't and why, with the way back; read out when it appears. */
@Component({
  selector: 'app-filled-report',
  imports: [Icon, MatButton],
  template: `
    <div role="status">
      @if (text(); as text) {
        <p><ss-icon [name]="complete() ? 'check-circle' : 'alert'" />{{ text }}</p>
      }
    </div>
    @if (filled()) {
      <span class="ways">
        @if (filled()?.edits?.length) {
          <button type="button" matButton="outlined" (click)="undone.emit()">
            <ss-icon name="undo" /> Ongedaan maken
          </button>
        }
        <button type="button" matButton (click)="closed.emit()">Sluiten</button>
      </span>
    }
  `,
  styles: `
    :host:has(p) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 1rem;
      margin-top: 1rem;
      padding: 0.5rem 1rem;
      border-radius: var(--ss-radius);
      background: var(--ss-tone-info-ground);
    }

    p {
      display: flex;
      gap: 0.5rem;
      margin: 0;
    }
  `,
})
export class FilledReport {
  readonly filled = input.required<PastedBlock | null>();
  readonly undone = output();
  readonly closed = output();

  protected readonly complete = computed(() => {
    const filled = this.filled();
    return filled !== null && filled.unreadable.length + filled.outside === 0;
  });
  protected readonly text = computed(() => {
    const filled = this.filled();
    if (!filled) return '';
    const { edits, unreadable, outside } = filled;
    return [
      edits.length === 1 ? '1 veld is ingevuld.' : `${edits.length} velden zijn ingevuld.`,
      ...leftOut(
        'Geen geheel getal',
        unreadable.filter(({ measure }) => measure === 'units'),
      ),
      ...leftOut(
        'Geen bedrag',
        unreadable.filter(({ measure }) => measure === 'amount'),
      ),
      ...(outside > 0
        ? [`${outside === 1 ? '1 waarde paste' : `${outside} waarden pasten`} niet meer in de tabel.`]
        : []),
    ].join(' ');
  });
}

/** Why they aren't filled in and which they are; nothing when there are none. */
function leftOut(why: string, texts: readonly UnreadableText[]): readonly string[] {
  if (texts.length === 0) return [];
  const shown = texts.slice(0, SHOWN).map(({ code, text }) => `“${text.slice(0, 20)}” bij ${code}`);
  const rest = texts.length > SHOWN ? ` en nog ${texts.length - SHOWN}` : '';
  return [`${why}, dus niet ingevuld: ${shown.join(', ')}${rest}.`];
}
