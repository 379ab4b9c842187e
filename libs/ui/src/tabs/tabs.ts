import { Component, input } from '@angular/core';
import { MatTabLink, MatTabNav, MatTabNavPanel } from '@angular/material/tabs';
import { type IsActiveMatchOptions, RouterLink, RouterLinkActive } from '@angular/router';

/** One tab: its own address, so that it can be shared and the back button works. */
export interface TabLink {
  readonly label: string;
  /** Router link, relative to the page: "./tijdlijn". */
  readonly link: string;
  /** A figure beside the label. */
  readonly count?: number;
}

/** Tabs of a dossier as router links. The page's `<router-outlet />` goes inside. */
@Component({
  selector: 'ss-tabs',
  imports: [MatTabLink, MatTabNav, MatTabNavPanel, RouterLink, RouterLinkActive],
  template: `
    <nav
      class="ss-no-print"
      mat-tab-nav-bar
      mat-stretch-tabs="false"
      disablePagination
      [tabPanel]="panel"
      [attr.aria-label]="label()"
    >
      @for (tab of tabs(); track tab.link) {
        <a
          mat-tab-link
          routerLinkActive
          #state="routerLinkActive"
          [routerLinkActiveOptions]="exact"
          [routerLink]="tab.link"
          [active]="state.isActive"
        >
          {{ tab.label }}
          @if (tab.count !== undefined) {
            <span class="count">{{ tab.count }}</span>
          }
        </a>
      }
    </nav>
    <mat-tab-nav-panel #panel><ng-content /></mat-tab-nav-panel>
  `,
  styles: `
    nav {
      margin-bottom: 1.5rem;
    }

    .count {
      margin-inline-start: 0.375rem;
      padding: 0 0.4375rem;
      border-radius: 999px;
      font-size: 0.875rem;
      line-height: 1.375rem;
      color: var(--ss-tone-neutral);
      background: var(--ss-tone-neutral-ground);
    }
  `,
})
export class Tabs {
  readonly tabs = input.required<readonly TabLink[]>();
  readonly label = input('Onderdelen');
  /** The first tab often is the address that the others begin with. */
  protected readonly exact: IsActiveMatchOptions = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  };
}
