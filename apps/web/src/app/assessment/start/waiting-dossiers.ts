import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { CentsPipe, ShortDayPipe } from '@samenspoor/ui/format/pipes';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { pagedList } from '../../shell/http/paged-list';
import { awaitedAtStart } from '../../shell/start/start-board';

/** What the case handler has to do: files to admit and files to decide on, the longest waiting first. */
@Component({
  selector: 'app-waiting-dossiers',
  imports: [CentsPipe, EmptyState, RouterLink, ShortDayPipe, Skeleton, StateChip],
  templateUrl: './waiting-dossiers.html',
})
export class WaitingDossiers {
  protected readonly list = pagedList<ApplicationSummary>(
    () => '/api/v1/applications?state=submitted,admissible&sort=submittedAt&limit=10',
  );
  protected readonly labels = APPLICATION_STATE_LABELS;

  constructor() {
    awaitedAtStart(() => !this.list.loading());
  }

  protected taskOf(row: ApplicationSummary): string {
    return row.state === 'submitted' ? 'Ontvankelijkheid nagaan' : 'Toekenning voorbereiden en beslissen';
  }
}
