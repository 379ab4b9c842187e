/** Item of `GET /applications/{id}/timeline` and `GET /trajectories/{id}/timeline`, newest first. */
export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  /** Who, in which capacity. Name and organisation only. */
  readonly personName: string;
  readonly organisationName: string;
  /** Stable name: `application.submitted`, `award.saved`, `trajectory.phase_changed` … */
  readonly action: string;
  /** Dutch sentence. */
  readonly text: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly changes: readonly TimelineChange[];
}

/** One thing that changed, from what to what; texts as shown. */
export interface TimelineChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}
