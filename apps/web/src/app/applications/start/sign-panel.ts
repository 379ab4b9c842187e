import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { Deadline } from '@samenspoor/ui/deadline/deadline';
import { CentsPipe } from '@samenspoor/ui/format/pipes';
import { ServerClock } from '../../shell/clock/server-clock';
import { awaitedAtStart } from '../../shell/start/start-board';
import { APPLICATIONS_URL } from '../applications-api';

/** The applications that wait for a signatory; nothing at all when none does. */
@Component({
  selector: 'app-sign-panel',
  imports: [CentsPipe, Deadline, RouterLink],
  template: `
    @if (asked().length > 0) {
      <h2>Te ondertekenen</h2>
      <ul class="ss-work">
        @for (row of asked(); track row.id) {
          <li>
            <a [routerLink]="['/aanvragen', row.id, 'ondertekenen']">
              <span class="ss-work-name">{{ row.callName }}</span>
              <span class="ss-muted">{{ row.askedCents | cents }} gevraagd</span>
            </a>
            <ss-deadline [at]="row.closesAt" [now]="clock.now()" />
          </li>
        }
      </ul>
    }
  `,
})
export class SignPanel {
  protected readonly clock = inject(ServerClock);
  protected readonly list = httpResource<Page<ApplicationSummary>>(
    () => `${APPLICATIONS_URL}?state=draft,reopened&limit=100`,
  );
  protected readonly asked = computed(() =>
    (this.list.hasValue() ? this.list.value().items : []).filter(({ signOffRequested }) => signOffRequested),
  );

  constructor() {
    awaitedAtStart(() => !this.list.isLoading());
  }
}
