import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import type { ManagedCalls } from '@samenspoor/contracts/calls/managed-call';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { problemOf } from '../../shell/http/problem-error';
import { CallsApi } from './calls-api';

/** Where a new call starts from: a call of before, or the programme alone. */
@Component({
  selector: 'app-new-call-page',
  imports: [MatButton, MatFormField, MatHint, MatLabel, MatOption, MatSelect, PageHeader, ProblemAlert, Skeleton],
  template: `
    <ss-page-header heading="Nieuwe oproep" [back]="{ label: 'Oproepen en referentie', link: '/referentie/oproepen' }">
      <p class="ss-muted">U maakt een ontwerp. Niemand anders ziet het tot u het publiceert.</p>
    </ss-page-header>
    <ss-problem [problem]="problem() ?? loadProblem()" [focusOnShow]="true" />
    @if (calls()) {
      <form class="ss-stack" novalidate (submit)="$event.preventDefault(); create()">
        <mat-form-field subscriptSizing="dynamic">
          <mat-label>Vertrekken van</mat-label>
          <mat-select id="vertrek" [value]="start()" (valueChange)="start.set($event)">
            @for (choice of choices(); track choice.key) {
              <mat-option [value]="choice.key">{{ choice.title }}</mat-option>
            }
          </mat-select>
          <mat-hint>
            Een kopie neemt alles over. De dagen schuiven op naar het eerste jaar dat nog komt: 1 oktober blijft 1
            oktober.
          </mat-hint>
        </mat-form-field>
        <div>
          <button type="submit" matButton="filled" [disabled]="busy() || start() === ''">Ontwerp maken</button>
        </div>
      </form>
    } @else if (!loadProblem()) {
      <ss-skeleton shape="rows" [lines]="3" />
    }
  `,
  styles: `
    mat-form-field {
      width: 44rem;
      max-width: 100%;
    }
  `,
})
export class NewCallPage {
  private readonly api = inject(CallsApi);
  private readonly router = inject(Router);
  private readonly resource = httpResource<ManagedCalls>(() => '/api/v1/calls/manage');

  protected readonly calls = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly loadProblem = computed(() => problemOf(this.resource.error()));
  /** The newest calls first; then the programmes. */
  protected readonly choices = computed(() => {
    const { items = [], programmes = [] } = this.calls() ?? {};
    const newest = [...items].sort((one, other) => other.opensAt.localeCompare(one.opensAt));
    return [
      ...newest.map(({ code, name }) => ({ key: `oproep/${code}`, title: `Kopie van ${name} (${code})` })),
      ...programmes.map(({ code, name }) => ({ key: `programma/${code}`, title: `Leeg, voor ${name}` })),
    ];
  });
  protected readonly start = linkedSignal(() => this.choices()[0]?.key ?? '');
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async create(): Promise<void> {
    const [kind, code = ''] = this.start().split('/');
    this.busy.set(true);
    try {
      const made = await this.api.create(kind === 'oproep' ? { copyFrom: code } : { programmeCode: code });
      await this.router.navigate(['/referentie/oproepen', made.settings.code, 'instellingen']);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
