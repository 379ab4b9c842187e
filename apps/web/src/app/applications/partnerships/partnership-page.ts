import {
  Component,
  type ElementRef,
  afterRenderEffect,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { MembershipView } from '@samenspoor/contracts/applications/partnership';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { DayPipe } from '@samenspoor/ui/format/pipes';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { pagedList } from '../../shell/http/paged-list';
import { usePageTitle } from '../../shell/navigation/page-title';
import { Session } from '../../shell/session/session';
import { History } from '../../shell/timeline/history';
import { ConsentCard } from './consent-card';
import { InviteMember } from './invite-member';
import { LeavePanel } from './leave-panel';
import { MemberTable } from './member-table';
import { MEMBERSHIP_LABELS } from './membership-labels';
import { OriginBar } from './origin-bar';
import { PARTNERSHIPS_URL, PartnershipStore } from './partnership-store';
import { partnershipWords } from './partnership-words';

/** One partnership: who takes part since when, whether it is enough together, what was filed in its name, its history. */
@Component({
  selector: 'app-partnership-page',
  imports: [
    ConsentCard,
    DayPipe,
    EmptyState,
    History,
    InviteMember,
    LeavePanel,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MemberTable,
    OriginBar,
    PageHeader,
    ProblemAlert,
    RouterLink,
    Skeleton,
    StateChip,
  ],
  providers: [PartnershipStore],
  templateUrl: './partnership-page.html',
  styles: `
    h2 {
      margin-top: 2.5rem;
    }
  `,
})
export class PartnershipPage {
  readonly id = input.required<string>();

  protected readonly store = inject(PartnershipStore);
  protected readonly view = this.store.view;
  protected readonly forOrganisation = inject(Session).forOrganisation();
  protected readonly words = partnershipWords(this.forOrganisation);
  protected readonly labels = APPLICATION_STATE_LABELS;
  protected readonly memberLabels = MEMBERSHIP_LABELS;
  protected readonly asked = computed(() => this.view()?.members.find(({ own, state }) => own && state === 'proposed'));
  protected readonly leaver = signal<MembershipView | null>(null);
  protected readonly renaming = signal(false);
  private readonly version = computed(() => this.view()?.version);
  protected readonly history = pagedList<TimelineEntry>(() =>
    this.view() === null ? undefined : `${PARTNERSHIPS_URL}/${this.id()}/timeline`,
  );

  private readonly newName = viewChild<ElementRef<HTMLInputElement>>('newName');

  constructor() {
    afterRenderEffect(() => this.newName()?.nativeElement.focus());
    usePageTitle(() => this.view()?.name);
    effect(() => this.store.open(this.id()));
    // What was just done is in the history too.
    effect(() => {
      if ((this.version() ?? 1) > 1) this.history.reload();
    });
  }

  protected async rename(name: string, version: number): Promise<void> {
    if (await this.store.rename(name, version)) this.renaming.set(false);
  }
}
