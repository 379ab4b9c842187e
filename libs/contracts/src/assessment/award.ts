/**
 * Body of `POST /applications/{id}/admissibility`, which answers the `ApplicationView`; `If-Match` takes the version of
 * the application. Refusals: `reason_required` at `/reason`, `action_not_allowed` (409).
 */
export interface JudgeAdmissibility {
  readonly admissible: boolean;
  readonly reason?: string;
}

/** Item of the body of `PUT /applications/{id}/award-lines`, which replaces the award in preparation. */
export interface AwardLineBody {
  readonly indicatorCode: string;
  readonly grantedUnits: number;
  /** Left out: units × price. */
  readonly grantedCents?: number;
}

/** One row of the award in preparation, beside what was asked. Only the ministry ever sees this. */
export interface AwardLineView {
  readonly indicatorCode: string;
  readonly themeNumber: string;
  readonly plannedReach: number;
  readonly currentReach: number;
  readonly askedCents: number;
  readonly grantedUnits: number;
  readonly grantedCents: number;
}

/** Answer of `GET /applications/{id}/award` (permission `assessment:read`) and of `PUT …/award-lines`. */
export interface AwardView {
  /** Version of the award (in `ETag`), apart from that of the application. */
  readonly version: number;
  /** True while nothing was saved: the lines are then the prefilled ones. */
  readonly prefilled: boolean;
  readonly lines: readonly AwardLineView[];
  readonly askedCents: number;
  readonly grantedCents: number;
}

/**
 * Body of `POST /applications/{id}/decision`, which answers the `ApplicationView`; `If-Match` takes the version of the
 * application. Refusals: `nothing_granted`,
 * `reason_required` at `/reason`, `not_admissible_yet` (409), `already_decided` (409), `stale_version` (412), `forbidden`.
 */
export interface TakeDecision {
  readonly outcome: 'granted' | 'refused';
  /** Needed when refused. */
  readonly reason?: string;
  /** Version of the award that the official saw, 0 for the prefilled one; another one now is `stale_version`. */
  readonly awardVersion?: number;
}
