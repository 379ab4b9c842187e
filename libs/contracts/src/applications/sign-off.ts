import type { SignOffState } from '@samenspoor/domain/applications/sign-off';
import type { LocalMoment } from '../kernel/local-moment';

/** What the signatory agrees with; recorded with each confirmation. */
export const SIGN_OFF_TEXT =
  'Ik heb de aanvraag nagelezen. Ze is juist en volledig, en wij brengen de eigen inbreng in zoals ze in de aanvraag staat.';

/** The sign-off of an application as it stands; part of `ApplicationView`, null when the call asks for none. */
export interface SignOffView {
  readonly state: SignOffState;
  /** Instants; null before it. */
  readonly requestedAt: string | null;
  readonly requestedBy: string | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  /** Why it was sent back; null otherwise. */
  readonly remark: string | null;
  /**
   * Version of the application that was confirmed (also when it is overtaken), with the SHA-256 of its content; null
   * before it.
   */
  readonly version: number | null;
  readonly sha256: string | null;
  /** While it waits for the signatory: SHA-256 of what would be confirmed, as it is read here. */
  readonly sha256ToConfirm: string | null;
}

/** Body of `POST /applications/{id}/sign-off/confirm`. Refusals: `agreement_required`, and what is missing. */
export interface ConfirmSignOff {
  /** True: agrees with `SIGN_OFF_TEXT`. */
  readonly agreed: boolean;
  /** `sha256ToConfirm` of what was read. Refusal: `stale_version`, when something changed since, also without a save. */
  readonly sha256?: string;
}

/** Body of `POST /applications/{id}/sign-off/send-back`, at most 2 500 characters. Refusal: `remark_required`. */
export interface SendBackSignOff {
  readonly remark: string;
}

/** Body of `POST /applications/{id}/withdraw`. Refusal: `reason_required`. */
export interface WithdrawApplication {
  readonly reason: string;
}

/** Body of `POST /applications/{id}/reopen`. Refusals: `reason_required`, `reopen_end_invalid`, those of the moment. */
export interface ReopenApplication {
  readonly reason: string;
  /** The first moment too late to submit it again. */
  readonly until: LocalMoment;
}

/** Answer of the public `GET /receipts/{sha256}`: the submission with exactly this content. */
export interface ReceiptProof {
  readonly reference: string;
  readonly submittedAt: string;
  readonly applicantName: string;
  readonly callName: string;
  /** False when a later submission of the same application took its place. */
  readonly latest: boolean;
}
