import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import {
  type ChangeNotificationPreferences,
  FREQUENCY_TITLES,
  type NotificationPreferenceView,
  type NotificationPreferencesView,
} from '@samenspoor/contracts/notifications/notification-preferences';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { Frequency } from '@samenspoor/domain/notifications/frequency';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';

const ADDRESS = '/api/v1/me/notification-preferences';

/** How often I get which mail; a choice is kept at once. */
@Component({
  selector: 'app-preferences-page',
  imports: [EmptyState, MatFormField, MatInput, PageHeader, ProblemAlert, Skeleton, TableFrame],
  templateUrl: './preferences-page.html',
  styles: `
    mat-form-field {
      min-width: 13rem;
    }

    // Words stand beside the middle of the choice.
    tbody :is(th, td) {
      vertical-align: middle;
    }

    .status {
      min-height: 1.5rem;
      margin: 0;
      color: var(--ss-tone-success);
    }
  `,
})
export class PreferencesPage {
  private readonly http = inject(HttpClient);
  private readonly resource = httpResource<NotificationPreferencesView>(() => ADDRESS);
  protected readonly view = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly loadProblem = computed(() => problemOf(this.resource.error()));
  protected readonly problem = signal<Problem | null>(null);
  protected readonly saved = signal('');
  protected readonly titles = FREQUENCY_TITLES;

  protected async choose({ event, title }: NotificationPreferenceView, value: string): Promise<void> {
    const frequency = value as Frequency;
    const body: ChangeNotificationPreferences = { preferences: [{ event, frequency }] };
    this.problem.set(null);
    this.saved.set('');
    try {
      this.resource.set(await firstValueFrom(this.http.put<NotificationPreferencesView>(ADDRESS, body)));
      this.saved.set(`Bewaard: ${title}, ${FREQUENCY_TITLES[frequency].toLowerCase()}.`);
    } catch (error) {
      this.problem.set(problemOf(error));
      this.resource.reload();
    }
  }
}
