import { httpResource } from '@angular/common/http';
import { Component, computed, inject, output, signal } from '@angular/core';
import { FormField, form, maxLength, required, submit } from '@angular/forms/signals';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { Icon } from '@samenspoor/ui/icon/icon';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';
import { ApplicationsApi } from '../applications-api';

const QUIET_MS = 250;
const FEWEST_LETTERS = 2;
const LONGEST_NAME = 120;

/** Makes a partnership that the own local government leads: a name, and the other municipalities by search. */
@Component({
  selector: 'app-new-partnership',
  imports: [
    FieldErrors,
    FormField,
    Icon,
    MatAutocomplete,
    MatAutocompleteTrigger,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatIconButton,
    MatInput,
    MatLabel,
    MatOption,
    ProblemAlert,
  ],
  templateUrl: './new-partnership.html',
  styleUrl: './new-partnership.scss',
})
export class NewPartnership {
  readonly created = output<OwnPartnership>();

  private readonly api = inject(ApplicationsApi);
  private readonly own = inject(Session).me()?.capacity.localGovernmentId;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private readonly model = signal({ name: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.name, { message: 'Geef een naam.' });
    maxLength(path.name, LONGEST_NAME, { message: `Gebruik hoogstens ${LONGEST_NAME} tekens.` });
  });
  protected readonly problem = signal<Problem | null>(null);
  protected readonly members = signal<readonly LocalGovernmentView[]>([]);
  protected readonly lacksMembers = signal(false);
  private readonly query = signal('');
  private readonly found = httpResource<Page<LocalGovernmentView>>(() => {
    const query = this.query();
    return query.length < FEWEST_LETTERS
      ? undefined
      : `/api/v1/local-governments?limit=8&query=${encodeURIComponent(query)}`;
  });
  protected readonly offered = computed(() => {
    const taken = new Set([this.own, ...this.members().map((member) => member.id)]);
    return (this.found.hasValue() ? this.found.value().items : []).filter(({ id }) => !taken.has(id));
  });

  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.query.set(text.trim()), QUIET_MS);
  }

  protected add(place: LocalGovernmentView, box: HTMLInputElement): void {
    this.members.update((members) => [...members, place]);
    this.lacksMembers.set(false);
    this.query.set('');
    box.value = '';
  }

  protected remove(place: LocalGovernmentView): void {
    this.members.update((members) => members.filter((member) => member.id !== place.id));
  }

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    this.lacksMembers.set(this.members().length === 0);
    await submit(this.form, async () => {
      if (this.lacksMembers()) return;
      this.problem.set(null);
      try {
        const memberIds = this.members().map((member) => member.id);
        this.created.emit(await this.api.createPartnership({ name: this.model().name.trim(), memberIds }));
      } catch (error) {
        this.problem.set(problemOf(error));
      }
    });
  }
}
