import { Component, computed, inject, signal } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import { FIGURE_KIND_TITLES } from '@samenspoor/contracts/catalogue/figure-texts';
import { MOST_FIGURE_BYTES } from '@samenspoor/contracts/catalogue/figures';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { FIGURE_KINDS, type FigureKind } from '@samenspoor/domain/catalogue/figures/figure-kind';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { Icon } from '@samenspoor/ui/icon/icon';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { ServerClock } from '../../shell/clock/server-clock';
import { problemOf } from '../../shell/http/problem-error';
import { FiguresApi } from './figures-api';
import { FileDrop } from './file-drop';

const FIELDS: Readonly<Record<string, string>> = { '/year': 'jaar', '/kind': 'soort', '/source': 'bron' };

/** Uploads the official table of one year, to be looked at first. */
@Component({
  selector: 'app-upload-page',
  imports: [
    FieldErrors,
    FileDrop,
    Icon,
    MatAnchor,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    PageHeader,
    ProblemAlert,
  ],
  templateUrl: './upload-page.html',
  styleUrl: './upload-page.scss',
})
export class UploadPage {
  private readonly api = inject(FiguresApi);
  private readonly router = inject(Router);
  private readonly thisYear = Number(brusselsDay(new Date(inject(ServerClock).now())).slice(0, 4));

  protected readonly kinds = FIGURE_KINDS;
  protected readonly titles = FIGURE_KIND_TITLES;
  protected readonly years = Array.from({ length: 12 }, (_, index) => this.thisYear + 1 - index);
  protected readonly kind = signal<FigureKind>('origin');
  protected readonly year = signal(this.thisYear);
  protected readonly source = signal('');
  protected readonly file = signal<File | null>(null);
  protected readonly sending = signal(false);
  protected readonly asked = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly template = computed(() => `/api/v1/figures/template.csv?kind=${this.kind()}&year=${this.year()}`);
  protected readonly sourceMissing = computed(() =>
    this.asked() && this.source().trim() === '' ? ['Zeg waar de tabel vandaan komt.'] : [],
  );
  protected readonly fileFaults = computed(() => {
    const file = this.file();
    if (file === null) return this.asked() ? ['Kies een bestand.'] : [];
    if (file.size > MOST_FIGURE_BYTES) return ['Het bestand mag hoogstens 10 MB zijn.'];
    return [];
  });

  protected readonly fieldId = (pointer: string): string | null => FIELDS[pointer] ?? null;

  protected async send(): Promise<void> {
    this.asked.set(true);
    const file = this.file();
    if (file === null || this.fileFaults().length > 0 || this.sourceMissing().length > 0 || this.sending()) return;
    this.sending.set(true);
    this.problem.set(null);
    try {
      const query = { kind: this.kind(), year: this.year(), source: this.source().trim(), fileName: file.name };
      const { id } = await this.api.upload(file, query);
      await this.router.navigate(['/referentie/cijfers/tabellen', id]);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.sending.set(false);
    }
  }
}
