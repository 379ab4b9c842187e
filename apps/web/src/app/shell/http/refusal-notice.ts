import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { type FieldFinder, ProblemAlert } from '@samenspoor/ui/problem/problem-alert';

const CONFLICT = 409;
const STALE = 412;

/** What the server refused; when somebody else was first, with a button that takes their work. */
@Component({
  selector: 'app-refusal-notice',
  imports: [MatButton, ProblemAlert],
  template: `
    <ss-problem [problem]="problem()" [fieldId]="fieldId()" [focusOnShow]="focusOnShow()">
      @if (outdated()) {
        <button type="button" matButton="outlined" (click)="renew.emit()">Laad de nieuwe gegevens</button>
      }
    </ss-problem>
  `,
})
export class RefusalNotice {
  readonly problem = input.required<Problem | null>();
  readonly fieldId = input<FieldFinder>(() => null);
  readonly focusOnShow = input(true);
  /** The person wants to see the thing as it is now. */
  readonly renew = output();
  protected readonly outdated = computed(() => [CONFLICT, STALE].includes(this.problem()?.status ?? 0));
}
