import { NgTemplateOutlet } from '@angular/common';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** One figure with its name. With a link the whole tile goes to the files behind the figure. */
@Component({
  selector: 'ss-stat-tile',
  imports: [NgTemplateOutlet, RouterLink],
  template: `
    @if (link(); as link) {
      <a class="tile" [routerLink]="link" [queryParams]="queryParams()"><ng-container [ngTemplateOutlet]="figure" /></a>
    } @else {
      <div class="tile"><ng-container [ngTemplateOutlet]="figure" /></div>
    }
    <ng-template #figure>
      <span class="label">{{ label() }}</span>
      <span class="value">{{ value() }}</span>
      @if (note(); as note) {
        <span class="note">{{ note }}</span>
      }
    </ng-template>
  `,
  styleUrl: './stat-tile.scss',
})
export class StatTile {
  readonly label = input.required<string>();
  /** The figure as shown, already formatted. */
  readonly value = input.required<string>();
  readonly note = input<string | null>(null);
  readonly link = input<string | null>(null);
  readonly queryParams = input<Readonly<Record<string, string>> | null>(null);
}
