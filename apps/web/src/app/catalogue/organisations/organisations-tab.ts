import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { AddOrganisation } from '@samenspoor/contracts/catalogue/organisation';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { formatKbo, isKbo } from '@samenspoor/domain/identity/kbo';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { firstValueFrom } from 'rxjs';
import { pagedList } from '../../shell/http/paged-list';
import { problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';

/** The organisations that can apply, and a form to add one. */
@Component({
  selector: 'app-organisations-tab',
  imports: [FieldErrors, MatButton, MatFormField, MatHint, MatInput, MatLabel, ProblemAlert, RouterLink, TableFrame],
  templateUrl: './organisations-tab.html',
  styles: `
    mat-form-field {
      width: 28rem;
      max-width: 100%;
    }
  `,
})
export class OrganisationsTab {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  protected readonly mayEdit = this.session.can('programme:edit');
  protected readonly mayAddPeople = this.session.can('people:edit');
  protected readonly list = pagedList<LocalGovernmentView>(
    () => '/api/v1/local-governments?kind=organisation&limit=50',
  );
  protected readonly name = signal('');
  protected readonly kbo = signal('');
  protected readonly seat = signal('');
  protected readonly faults = signal<Readonly<Record<'name' | 'kbo' | 'seat', readonly string[]>>>(NO_FAULTS);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly added = signal('');
  protected readonly formatKbo = (kbo: string | null): string => (kbo === null ? '–' : formatKbo(kbo));
  protected readonly fieldId = (pointer: string): string | null =>
    ({ '/name': 'organisatie-naam', '/kbo': 'organisatie-kbo', '/municipalityId': 'organisatie-gemeente' })[pointer] ??
    null;

  protected async add(): Promise<void> {
    this.problem.set(null);
    const municipality = await this.municipality();
    this.faults.set({
      name: this.name().trim() === '' ? ['Geef de naam van de organisatie.'] : [],
      kbo: isKbo(this.kbo()) ? [] : ['Dit is geen geldig ondernemingsnummer. Het telt tien cijfers.'],
      seat: municipality ? [] : ['Geef de volledige naam van een Vlaamse gemeente.'],
    });
    if (!municipality || Object.values(this.faults()).some((texts) => texts.length > 0)) return;
    const body: AddOrganisation = { name: this.name().trim(), kbo: this.kbo(), municipalityId: municipality.id };
    try {
      await firstValueFrom(this.http.post('/api/v1/organisations', body));
      this.added.set(`${body.name} is toegevoegd.`);
      this.name.set('');
      this.kbo.set('');
      this.seat.set('');
      this.list.reload();
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }

  private async municipality(): Promise<LocalGovernmentView | undefined> {
    const name = this.seat().trim();
    if (name === '') return undefined;
    const address = `/api/v1/local-governments?${new URLSearchParams({ query: name, limit: '25' })}`;
    const { items } = await firstValueFrom(this.http.get<Page<LocalGovernmentView>>(address));
    return items.find((place) => place.kind === 'municipality' && place.name.toLowerCase() === name.toLowerCase());
  }
}

const NO_FAULTS = { name: [], kbo: [], seat: [] } as const;
