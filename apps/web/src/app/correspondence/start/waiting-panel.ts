import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WaitingFile } from '@samenspoor/contracts/correspondence/correction';
import { ShortDayPipe } from '@samenspoor/ui/format/pipes';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { pagedList } from '../../shell/http/paged-list';
import { Session } from '../../shell/session/session';
import { awaitedAtStart } from '../../shell/start/start-board';

/**
 * Files in which the other side waits for an answer, and those with messages nobody of one's own side read yet; nothing
 * at all when there are none.
 */
@Component({
  selector: 'app-waiting-panel',
  imports: [ProblemAlert, RouterLink, ShortDayPipe, StateChip],
  template: `
    <ss-problem [problem]="list.problem()" />
    @if (list.items().length > 0) {
      <h2>{{ ministry() ? 'Antwoorden en berichten' : 'Verbeteringen gevraagd en berichten' }}</h2>
      <ul class="ss-work">
        @for (file of list.items(); track file.applicationId) {
          <li>
            <a [routerLink]="linkOf(file)">
              <span class="ss-work-name">{{ ministry() ? file.applicantName : file.callName }}</span>
              <span class="ss-muted">{{ file.reference }}</span>
            </a>
            @if (!ministry() && file.dueOn; as dueOn) {
              <span>Antwoord tegen {{ dueOn | shortDay }}</span>
            }
            @if (file.waitingCorrections > 0) {
              <ss-state-chip [label]="correctionsOf(file)" [tone]="ministry() ? 'info' : 'waiting'" />
            }
            @if (file.unreadMessages > 0) {
              <ss-state-chip [label]="messagesOf(file)" tone="info" />
            }
          </li>
        }
      </ul>
    }
  `,
})
export class WaitingPanel {
  private readonly session = inject(Session);
  protected readonly ministry = computed(() => this.session.can('correction:request'));
  protected readonly list = pagedList<WaitingFile>(() => '/api/v1/correspondence/waiting');

  constructor() {
    awaitedAtStart(() => !this.list.loading());
  }

  protected linkOf({ applicationId, waitingCorrections }: WaitingFile): string[] {
    const place = this.ministry() ? '/dossiers' : '/aanvragen';
    return [place, applicationId, waitingCorrections > 0 ? 'verbeteringen' : 'berichten'];
  }

  protected correctionsOf({ waitingCorrections: count }: WaitingFile): string {
    if (this.ministry()) return count === 1 ? '1 antwoord' : `${count} antwoorden`;
    return count === 1 ? '1 verbetering' : `${count} verbeteringen`;
  }

  protected messagesOf({ unreadMessages: count }: WaitingFile): string {
    return count === 1 ? '1 nieuw bericht' : `${count} nieuwe berichten`;
  }
}
