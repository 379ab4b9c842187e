/** An application was filed. Published in the transaction of the submission itself. */
export interface ApplicationSubmitted {
  readonly name: 'application.submitted';
  readonly applicationId: string;
  /** "PS-2026-0001" */
  readonly reference: string;
  readonly submittedAt: string;
  readonly submittedBy: string;
  /** SHA-256 (hex) of what was filed. */
  readonly sha256: string;
}

/** A signatory of this organisation is asked to confirm an application. */
export interface SignOffRequested {
  readonly name: 'application.sign_off_requested';
  readonly applicationId: string;
  readonly organisationId: string;
  readonly requestedBy: string;
  readonly callName: string;
  readonly applicantName: string;
  readonly closesAt: string;
}

/** A signatory confirmed an application, or sent it back with a remark. */
export interface SignOffDecided {
  readonly name: 'application.signed' | 'application.sent_back';
  readonly applicationId: string;
  readonly organisationId: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
  /** Null when it was confirmed. */
  readonly remark: string | null;
  readonly callName: string;
  readonly applicantName: string;
}

/** An application that was filed is withdrawn by its applicant, or reopened by an official. */
export interface FiledApplicationMoved {
  readonly name: 'application.withdrawn' | 'application.reopened';
  readonly applicationId: string;
  readonly reference: string;
  readonly by: string;
  readonly reason: string;
  /** Instant: first moment too late to submit it again; null when it was withdrawn. */
  readonly until: string | null;
}
