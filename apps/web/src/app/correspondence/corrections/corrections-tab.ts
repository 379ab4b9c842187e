import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import type { CorrectionsView } from '@samenspoor/contracts/correspondence/correction';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { problemOf } from '../../shell/http/problem-error';
import { FileTalk } from '../talk/file-talk';
import { CorrectionCard } from './correction-card';

/** Every correction that was asked for about a file, old beside new, with what can be done about it. */
@Component({
  selector: 'app-corrections-tab',
  imports: [CorrectionCard, EmptyState, ProblemAlert, Skeleton],
  template: `
    <h2>Verbeteringen</h2>
    <ss-problem [problem]="problem()" />
    @if (shown(); as view) {
      @for (correction of view.items; track correction.id) {
        <app-correction-card [correction]="correction" (moved)="renew($event)" />
      } @empty {
        <ss-empty-state
          heading="Geen verbeteringen gevraagd"
          [text]="view.requestable ? 'Vraag een verbetering bij het veld zelf, op het tabblad Aanvraag.' : ''"
          icon="check-circle"
        />
      }
    } @else if (!problem()) {
      <ss-skeleton shape="cards" [lines]="2" />
    }
  `,
})
export class CorrectionsTab {
  private readonly talk = inject(FileTalk);
  private readonly list = httpResource<CorrectionsView>(() => {
    const id = this.talk.id();
    this.talk.news();
    return id === null ? undefined : `/api/v1/applications/${id}/corrections`;
  });
  protected readonly problem = computed(() => problemOf(this.list.error()));
  /** What is shown stays while it is read again: somebody may be typing an answer. */
  protected readonly shown = linkedSignal<CorrectionsView | null, CorrectionsView | null>({
    source: () => (this.list.hasValue() ? this.list.value() : null),
    computation: (found, previous) => found ?? previous?.value ?? null,
  });

  protected renew(view: CorrectionsView): void {
    this.shown.set(view);
    this.talk.renewFile();
  }
}
