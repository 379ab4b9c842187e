import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { CentsPipe, DayPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { OpenApplication } from '../open-application';
import { ContinueStore, type Details } from './continue-store';
import { ContinueTheme } from './continue-theme';
import { LastYear } from './last-year';
import { lastYearOptions } from './last-year-options';

const DETAILS: readonly { readonly name: keyof Details; readonly label: string }[] = [
  { name: 'takeContact', label: 'Contactpersoon' },
  { name: 'takeAccount', label: 'Rekeningnummer' },
  { name: 'takeMotivations', label: 'Motivaties, als tekst om van te vertrekken' },
];

/** Going on from the year before: per theme what was asked, granted and reached, and what to do with it now. */
@Component({
  selector: 'app-continue-page',
  imports: [CentsPipe, ContinueTheme, DayPipe, EmptyState, Icon, MatButton, ProblemAlert, RouterLink, Skeleton],
  providers: [LastYear, ContinueStore],
  templateUrl: './continue-page.html',
  styleUrl: './continue-page.scss',
})
export class ContinuePage {
  protected readonly open = inject(OpenApplication);
  protected readonly lastYear = inject(LastYear);
  protected readonly store = inject(ContinueStore);

  /** Contact and account are those of the applicant of then. */
  protected readonly details = computed(() =>
    DETAILS.filter(({ name }) => name === 'takeMotivations' || this.lastYear.view()?.contact !== null),
  );
  protected readonly references = computed(() =>
    (this.lastYear.view()?.sources ?? []).map(
      ({ reference, applicantName }) => `${reference ?? ''} van ${applicantName}`,
    ),
  );
  /** Who left the partnership, and who is new. */
  protected readonly changes = computed(() => {
    const view = this.lastYear.view();
    return view ? lastYearOptions([view], '').flatMap(({ changes }) => changes) : [];
  });

  protected askAgain(code: string): void {
    this.store.again.update((codes) =>
      codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code],
    );
  }

  protected toggle(name: keyof Details): void {
    this.store.details.update((details) => ({ ...details, [name]: !details[name] }));
  }
}
