/** A call opened: submitting is possible from now on. Told once per call, never of a practice call. */
export interface CallOpened {
  readonly name: 'call.opened';
  readonly callId: string;
  readonly code: string;
  readonly callName: string;
  readonly closesAt: string;
}

/** The last moment to submit changed for everybody. */
export interface CallClosingMoved {
  readonly name: 'call.closing_moved';
  readonly callId: string;
  readonly code: string;
  readonly callName: string;
  readonly closesAt: string;
  readonly reason: string;
}

/** A call is no longer held. */
export interface CallCancelled {
  readonly name: 'call.cancelled';
  readonly callId: string;
  readonly code: string;
  readonly callName: string;
  readonly reason: string;
}

/** One applicant got more time. */
export interface CallExtended {
  readonly name: 'call.extended';
  readonly callId: string;
  readonly code: string;
  readonly callName: string;
  readonly extensionId: string;
  readonly applicantId: string;
  readonly applicantName: string;
  readonly until: string;
  readonly reason: string;
}
