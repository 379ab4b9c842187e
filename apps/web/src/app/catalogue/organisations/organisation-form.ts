import { HttpClient } from '@angular/common/http';
import { Component, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { AddOrganisation } from '@samenspoor/contracts/catalogue/organisation';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { isKbo } from '@samenspoor/domain/identity/kbo';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';

/** Adds an organisation that can apply: its name, its enterprise number and the municipality of its seat. */
@Component({
  selector: 'app-organisation-form',
  imports: [FieldErrors, MatButton, MatFormField, MatHint, MatInput, MatLabel, ProblemAlert],
  templateUrl: './organisation-form.html',
  styles: `
    mat-form-field {
      width: 28rem;
      max-width: 100%;
    }
  `,
})
export class OrganisationForm {
  readonly added = output();

  private readonly http = inject(HttpClient);
  protected readonly name = signal('');
  protected readonly kbo = signal('');
  protected readonly seat = signal('');
  protected readonly faults = signal<Readonly<Record<'name' | 'kbo' | 'seat', readonly string[]>>>(NO_FAULTS);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly done = signal('');
  protected readonly fieldId = (pointer: string): string | null =>
    ({ '/name': 'organisatie-naam', '/kbo': 'organisatie-kbo', '/municipalityId': 'organisatie-gemeente' })[pointer] ??
    null;

  protected async add(): Promise<void> {
    this.problem.set(null);
    try {
      await this.store();
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }

  private async store(): Promise<void> {
    const municipality = await this.municipality();
    this.faults.set({
      name: this.name().trim() === '' ? ['Geef de naam van de organisatie.'] : [],
      kbo: isKbo(this.kbo()) ? [] : ['Dit is geen geldig ondernemingsnummer. Het telt tien cijfers.'],
      seat: municipality ? [] : ['Geef de volledige naam van een Vlaamse gemeente.'],
    });
    if (!municipality || Object.values(this.faults()).some((texts) => texts.length > 0)) return;
    const body: AddOrganisation = { name: this.name().trim(), kbo: this.kbo(), municipalityId: municipality.id };
    await firstValueFrom(this.http.post('/api/v1/organisations', body));
    this.done.set(`${body.name} is toegevoegd.`);
    for (const typed of [this.name, this.kbo, this.seat]) typed.set('');
    this.added.emit();
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
