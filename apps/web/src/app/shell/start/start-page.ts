import { NgComponentOutlet } from '@angular/common';
import { Component, afterRenderEffect, computed, inject, resource, signal } from '@angular/core';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { Session } from '../session/session';
import { StartBoard } from './start-board';
import { START_DOORS } from './start-doors';

/** "Wat wacht op mij": the panels of each context that this person has to do with. */
@Component({
  selector: 'app-start-page',
  imports: [EmptyState, NgComponentOutlet, PageHeader, Skeleton],
  providers: [StartBoard],
  template: `
    <ss-page-header heading="Wat wacht op mij">
      <p class="ss-muted">{{ capacity() }}</p>
    </ss-page-header>
    @if (panels.hasValue()) {
      @for (panel of panels.value(); track panel) {
        <section class="panel" [hidden]="!ready()"><ng-container *ngComponentOutlet="panel" /></section>
      } @empty {
        <ss-empty-state
          heading="Er wacht niets op u"
          text="Ga via het menu bovenaan naar uw werk."
          icon="check-circle"
        />
      }
    }
    @if (!ready()) {
      <ss-skeleton shape="rows" [lines]="4" />
    }
  `,
  styles: `
    /* A panel that has nothing to say is silent, and takes no room. */
    .panel:has(h2) ~ .panel:has(h2) {
      margin-top: 2.5rem;
    }
  `,
})
export class StartPage {
  private readonly session = inject(Session);
  private readonly board = inject(StartBoard);

  protected readonly capacity = computed(() => {
    const capacity = this.session.me()?.capacity;
    return capacity ? `U werkt nu als ${capacity.roleTitle.toLowerCase()} voor ${capacity.organisationName}.` : '';
  });

  protected readonly panels = resource({
    params: () => this.session.permissions(),
    loader: async ({ params: permissions }) => {
      const doors = START_DOORS.filter((door) => permissions.has(door.permission));
      const offered = (await Promise.all(doors.map((door) => door.panels()))).flat();
      return Promise.all(offered.filter((panel) => permissions.has(panel.permission)).map((panel) => panel.load()));
    },
  });
  /** Once every panel has its answer, and from then on. */
  protected readonly ready = signal(false);

  constructor() {
    // After rendering: a panel that was just made has said by then what it waits for.
    afterRenderEffect(() => {
      if (!this.panels.isLoading() && this.board.settled()) this.ready.set(true);
    });
  }
}
