import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatCount } from '@samenspoor/domain/kernel/format';
import { MomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { FileTalk } from './file-talk';

/** Below the header of a file: what waits for this person, and whether the clock of the procedure runs. */
@Component({
  selector: 'app-talk-header',
  imports: [Icon, MatButton, MomentPipe, RouterLink],
  template: `
    @if (talk.current(); as summary) {
      @if (summary.pausedSince; as since) {
        <p class="ss-muted clock">
          <ss-icon name="pause" /> Termijn gepauzeerd sinds {{ since | moment }}
          @if (talk.isMinistry()) {
            · tot dan {{ days() }}
          }
        </p>
      } @else if (talk.isMinistry() && summary.requestable) {
        <p class="ss-muted clock"><ss-icon name="clock" /> Termijn loopt: al {{ days() }}</p>
      }
      @if (waiting(); as text) {
        <section class="ss-card waiting" aria-label="Verbeteringen">
          <p>
            <strong>{{ text }}</strong>
            @if (!talk.isMinistry()) {
              De behandeling van uw aanvraag wacht op uw antwoord.
            }
          </p>
          <a matButton="outlined" [routerLink]="talk.base() + '/verbeteringen'">{{
            talk.isMinistry() ? 'Bekijk de antwoorden' : 'Geef antwoord'
          }}</a>
        </section>
      }
    }
  `,
  styles: `
    .clock {
      display: flex;
      gap: 0.375rem;
      align-items: center;
      margin: 0 0 1rem;
    }

    .waiting {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem 1.5rem;
      align-items: center;
      justify-content: space-between;
      margin-bottom: 1.5rem;
    }

    p {
      margin: 0;
    }
  `,
})
export class TalkHeader {
  protected readonly talk = inject(FileTalk);
  protected readonly days = computed(() => {
    const days = this.talk.current()?.procedureDays ?? 0;
    return days === 1 ? '1 dag' : `${formatCount(days)} dagen`;
  });
  protected readonly waiting = computed(() => {
    const count = this.talk.current()?.waitingCorrections ?? 0;
    if (count === 0) return null;
    if (this.talk.isMinistry())
      return count === 1 ? 'De aanvrager beantwoordde 1 vraag.' : `De aanvrager beantwoordde ${count} vragen.`;
    return count === 1 ? 'De administratie vraagt 1 verbetering.' : `De administratie vraagt ${count} verbeteringen.`;
  });
}
