/** An application was filed. Published in the transaction of the submission itself. */
export interface ApplicationSubmitted {
  readonly name: 'application.submitted';
  readonly applicationId: string;
  /** "PS-2026-0001" */
  readonly reference: string;
  readonly submittedAt: string;
}
