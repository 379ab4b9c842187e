import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';

/** What the own local government has for a call: its own application, or one that a partner handed in for it too. */
export interface OwnApplication {
  readonly summary: ApplicationSummary;
  readonly byPartner: boolean;
}

/** The own application goes before one of a partner. `organisationName` is that of the capacity a person works in. */
export function ownApplication(
  applications: readonly ApplicationSummary[],
  callCode: string,
  organisationName: string,
): OwnApplication | null {
  const candidates = applications
    .filter((summary) => summary.callCode === callCode)
    .map((summary) => ({ summary, byPartner: isByPartner(summary, organisationName) }));
  return candidates.find((candidate) => !candidate.byPartner) ?? candidates[0] ?? null;
}

/** True for what another member of a partnership handed in; drafts are only ever shown to the applicant itself. */
export function isByPartner(summary: ApplicationSummary, organisationName: string): boolean {
  return summary.state !== 'draft' && summary.applicantName !== organisationName;
}
