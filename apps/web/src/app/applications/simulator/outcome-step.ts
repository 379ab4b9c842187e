import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CentsPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { Session } from '../../shell/session/session';
import { EligibilityRules } from '../eligibility/eligibility-rules';
import { ShareLink } from './share-link';
import { SimulationStore } from './simulation-store';
import { TakeOver } from './take-over';

/** Step 3: may they, what it comes to, and what to do with it: share it, print it, take it into an application. */
@Component({
  selector: 'app-outcome-step',
  imports: [CentsPipe, EligibilityRules, Icon, MatButton, RouterLink, ShareLink, TakeOver],
  templateUrl: './outcome-step.html',
  styleUrl: './outcome-step.scss',
})
export class OutcomeStep {
  protected readonly store = inject(SimulationStore);
  private readonly session = inject(Session);

  protected readonly totals = computed(() => this.store.table().totals);
  protected readonly incentives = computed(() => this.store.answer()?.incentives ?? []);
  protected readonly asked = computed(() =>
    this.incentives().reduce((sum, { amountCents }) => sum + amountCents, this.totals().flemishContributionCents),
  );
  protected readonly signedIn = computed(() => this.session.me() !== null);
  protected readonly mayApply = computed(() => this.session.can('application:create'));

  protected print(): void {
    window.print();
  }
}
