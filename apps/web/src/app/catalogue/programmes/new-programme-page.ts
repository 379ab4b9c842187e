import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import type {
  CreateProgramme,
  ProgrammeSummary,
  ProgrammeVersionView,
} from '@samenspoor/contracts/catalogue/programme-version';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';
import { KeptTyping, keptText } from '../../shell/saving/kept-typing';

/** A code for addresses, from a name: "Samen met organisaties" is "samen-met-organisaties". */
const codeOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Under what its fields are kept until it is made. */
const KEPT = {
  name: 'programma-nieuw.naam',
  description: 'programma-nieuw.beschrijving',
  prefix: 'programma-nieuw.letters',
} as const;

/** A new programme: its name, the letters of its files, and what to start from. */
@Component({
  selector: 'app-new-programme-page',
  imports: [FieldErrors, MatButton, MatFormField, MatHint, MatInput, MatLabel, PageHeader, ProblemAlert],
  templateUrl: './new-programme-page.html',
})
export class NewProgrammePage {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly programmes = httpResource<readonly ProgrammeSummary[]>(() => '/api/v1/programmes');

  private readonly typing = inject(KeptTyping);
  protected readonly name = keptText(() => KEPT.name);
  protected readonly description = keptText(() => KEPT.description);
  protected readonly prefix = keptText(() => KEPT.prefix);
  protected readonly copyOf = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sent = signal(false);
  protected readonly copies = computed(() =>
    (this.programmes.hasValue() ? this.programmes.value() : []).filter(({ versions }) =>
      versions.some(({ state }) => state === 'published'),
    ),
  );
  protected readonly nameFaults = computed(() =>
    this.sent() && codeOf(this.name()) === '' ? ['Geef het programma een naam.'] : [],
  );
  protected readonly prefixFaults = computed(() =>
    this.sent() && !/^[A-Z]{2,6}$/.test(this.prefix()) ? ['Geef twee tot zes letters, bijvoorbeeld SMO.'] : [],
  );
  protected readonly fieldId = (pointer: string): string | null =>
    ({ '/name': 'naam', '/code': 'naam', '/referencePrefix': 'letters' })[pointer] ?? null;

  protected async create(): Promise<void> {
    this.sent.set(true);
    if (this.nameFaults().length + this.prefixFaults().length > 0) return;
    const body: CreateProgramme = {
      code: codeOf(this.name()),
      name: this.name().trim(),
      description: this.description().trim(),
      referencePrefix: this.prefix(),
      ...(this.copyOf() === '' ? {} : { copyOf: this.copyOf() }),
    };
    this.busy.set(true);
    try {
      const made = await firstValueFrom(this.http.post<ProgrammeVersionView>('/api/v1/programmes', body));
      for (const what of Object.values(KEPT)) this.typing.forget(what);
      await this.router.navigate(['/referentie/programmas', body.code, 'versies', made.number]);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
