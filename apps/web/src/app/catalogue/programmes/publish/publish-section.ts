import { DOCUMENT } from '@angular/common';
import { HttpClient, HttpHeaders, httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import type { CallImpact } from '@samenspoor/contracts/applications/call-impact';
import type { ProgrammeChanges } from '@samenspoor/contracts/catalogue/programme-version';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../../shell/http/problem-error';
import { RefusalNotice } from '../../../shell/http/refusal-notice';
import { fieldId } from '../field-id';
import { placeOf, sectionOf } from '../section-titles';
import { VersionStore } from '../version-store';
import { ProgrammeChangeTable } from './change-table';
import { ImpactPart } from './impact-part';

/** Everything before publishing: what is wrong, what changes, what it does to open drafts, and which calls follow. */
@Component({
  selector: 'app-publish-section',
  imports: [
    FieldErrors,
    ImpactPart,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    ProgrammeChangeTable,
    RefusalNotice,
    Skeleton,
  ],
  templateUrl: './publish-section.html',
  styleUrl: '../sections/section.scss',
})
export class PublishSection {
  protected readonly store = inject(VersionStore);
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly document = inject(DOCUMENT);
  /** What is compared is what is on the server: first everything goes there. */
  private readonly saved = signal(false);

  protected readonly changes = httpResource<ProgrammeChanges>(() => this.of('changes'));
  protected readonly impact = httpResource<readonly CallImpact[]>(() => this.of('impact'));
  /** Nothing changed yet: the server would refuse to publish it. */
  protected readonly sameAsBefore = computed(() => {
    if (!this.changes.hasValue()) return false;
    const { before, changes } = this.changes.value();
    return before !== null && changes.length === 0;
  });
  protected readonly following = linkedSignal((): readonly string[] =>
    this.impact.hasValue() ? this.impact.value().map(({ code }) => code) : [],
  );
  protected readonly note = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly found = computed(() =>
    this.store.refusals().map(({ code, params, pointer = '' }) => ({
      text: problemDetail(code, params),
      place: placeOf(pointer, this.store.content()),
      id: fieldId(pointer),
      section: sectionOf(pointer),
    })),
  );
  protected readonly advice = computed(() =>
    this.store.advice().map(({ code, params }) => problemDetail(code, params)),
  );

  constructor() {
    this.store.showEverything();
    void this.store.saving.flush().then(() => this.saved.set(true));
  }

  /** To the field itself, in its own section. */
  protected async goTo(event: Event, section: string, id: string): Promise<void> {
    event.preventDefault();
    await this.router.navigate([], { queryParams: { deel: section }, queryParamsHandling: 'merge' });
    setTimeout(() => {
      const field = this.document.getElementById(id);
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
    });
  }

  protected async publish(): Promise<void> {
    const number = this.store.view()?.number ?? 0;
    const question = {
      title: `Versie ${number} publiceren?`,
      text: 'Een gepubliceerde versie wijzigt nooit meer. Open ontwerpen in de gekozen oproepen worden herberekend.',
      confirm: 'Publiceren',
    };
    if (!(await this.store.saving.flush()) || !(await this.confirm.ask(question))) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const headers = new HttpHeaders({ 'If-Match': this.store.entityTag() });
      const body = { note: this.note().trim(), calls: this.following() };
      await firstValueFrom(this.http.post(`${this.store.address() ?? ''}/publish`, body, { headers }));
      await this.router.navigate([], { queryParams: { deel: null }, replaceUrl: true });
      this.store.renew();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private of(what: string): string | undefined {
    const address = this.store.address();
    return address && this.saved() ? `${address}/${what}` : undefined;
  }
}
