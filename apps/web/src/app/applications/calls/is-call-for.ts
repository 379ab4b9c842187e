import type { CallSummary } from '@samenspoor/contracts/calls/call';
import { takesKind } from '@samenspoor/domain/catalogue/applicant-type';
import type { ApplicantKind } from '@samenspoor/domain/identity/applicant-kind';

/** Whether this kind of applicant may apply, alone or with others. Of who isn't an applicant nothing is held back. */
export function isCallFor(
  { applicantTypes }: Pick<CallSummary, 'applicantTypes'>,
  kind: ApplicantKind | null,
): boolean {
  return kind === null || takesKind(applicantTypes, kind);
}
