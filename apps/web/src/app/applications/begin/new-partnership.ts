import { Component, computed, inject, output, signal } from '@angular/core';
import { FormField, form, maxLength, required, submit } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { Icon } from '@samenspoor/ui/icon/icon';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';
import { ApplicationsApi } from '../applications-api';
import { PlaceField } from '../partnerships/place-field';
import { partnershipWords } from '../partnerships/partnership-words';

const LONGEST_NAME = 120;

/** Makes a partnership or consortium that one leads: a name, and the other municipalities or organisations by search. */
@Component({
  selector: 'app-new-partnership',
  imports: [
    FieldErrors,
    FormField,
    Icon,
    MatButton,
    MatError,
    MatFormField,
    MatIconButton,
    MatInput,
    MatLabel,
    PlaceField,
    ProblemAlert,
  ],
  templateUrl: './new-partnership.html',
  styleUrl: './new-partnership.scss',
})
export class NewPartnership {
  readonly created = output<OwnPartnership>();

  private readonly api = inject(ApplicationsApi);
  private readonly session = inject(Session);
  private readonly own = this.session.me()?.capacity.localGovernmentId;
  protected readonly words = partnershipWords(this.session.forOrganisation());
  private readonly model = signal({ name: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.name, { message: 'Geef een naam.' });
    maxLength(path.name, LONGEST_NAME, { message: `Gebruik hoogstens ${LONGEST_NAME} tekens.` });
  });
  protected readonly problem = signal<Problem | null>(null);
  protected readonly members = signal<readonly LocalGovernmentView[]>([]);
  protected readonly lacksMembers = signal(false);
  protected readonly taken = computed(() => [this.own, ...this.members().map((member) => member.id)]);

  protected add(place: LocalGovernmentView): void {
    this.members.update((members) => [...members, place]);
    this.lacksMembers.set(false);
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
