import { Component, inject } from '@angular/core';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import { pagedList } from '../../shell/http/paged-list';
import { History } from '../../shell/timeline/history';
import { CALL_STATE_TITLES } from './call-phases';
import { callUrl } from './calls-api';
import { OpenCall } from './open-call';

/** Who changed what about a call, newest first. */
@Component({
  selector: 'app-call-history-tab',
  imports: [History],
  template: `
    <h2>Geschiedenis</h2>
    <app-history [entries]="entries" [states]="states" />
  `,
})
export class CallHistoryTab {
  private readonly open = inject(OpenCall);
  protected readonly states = CALL_STATE_TITLES;
  protected readonly entries = pagedList<TimelineEntry>(() => {
    const code = this.open.code();
    return code === null ? undefined : `${callUrl(code)}/timeline`;
  });
}
