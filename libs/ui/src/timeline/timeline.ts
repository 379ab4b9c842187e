import { Component, input } from '@angular/core';
import { ExactMomentPipe } from '../format/pipes';

/** One line of history, in Dutch, ready to show. */
export interface TimelineItem {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** What happened: "Aanvraag ingediend". */
  readonly title: string;
  /** Who did it, in which capacity: "An Peeters, medewerker Eeklo". */
  readonly actor: string | null;
  /** More words: a reason, what changed. */
  readonly detail?: string | null;
  /** From which state to which. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** True for what only staff of the ministry or the agency sees. */
  readonly internal?: boolean;
}

/** Who did what when, from what to what; in the order given. */
@Component({
  selector: 'ss-timeline',
  imports: [ExactMomentPipe],
  templateUrl: './timeline.html',
  styleUrl: './timeline.scss',
})
export class Timeline {
  readonly items = input.required<readonly TimelineItem[]>();
  readonly label = input('Tijdlijn');
}
