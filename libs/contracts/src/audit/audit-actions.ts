/** What an entry of the timeline can be about. `portfolio` entries carry the id of the programme, `document` ones belong to nothing else. */
export const AUDIT_SUBJECTS = [
  'application',
  'partnership',
  'trajectory',
  'portfolio',
  'document',
  'figures',
  'programme',
  'organisation',
] as const;
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];

/** The closed union of everything that leaves a trace. Stable names: they are stored. */
export const AUDIT_ACTIONS = [
  'application.started',
  'application.changed',
  'application.lines_saved',
  'application.ranking_saved',
  'application.restored',
  'application.continued',
  'application.submitted',
  'application.withdrawn',
  'application.reopened',
  'application.filed_again',
  'application.sign_off_requested',
  'application.signed',
  'application.sent_back',
  'application.admitted',
  'application.rejected',
  'award.saved',
  'application.granted',
  'application.refused',
  'partnership.created',
  'partnership.renamed',
  'partnership.invited',
  'partnership.consented',
  'partnership.declined',
  'partnership.invitation_withdrawn',
  'partnership.left',
  'partnership.lead_changed',
  'trajectory.opened',
  'trajectory.assigned',
  'trajectory.unassigned',
  'trajectory.phase_changed',
  'trajectory.closed',
  'trajectory.next_step_set',
  'trajectory.contact_logged',
  'portfolio.exported',
  'document.attached',
  'document.removed',
  'document.restored',
  'correction.requested',
  'correction.answered',
  'correction.asked_again',
  'correction.accepted',
  'correction.withdrawn',
  'message.sent',
  'message.withdrawn',
  'collaborator.invited',
  'collaborator.changed',
  'collaborator.stopped',
  'figures.taken_over',
  'figures.discarded',
  'application.recomputed',
  'programme.created',
  'programme.version_drafted',
  'programme.version_changed',
  'programme.version_discarded',
  'programme.version_published',
  'organisation.added',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/**
 * Who may read an entry: everybody who can read its subject, or only the ministry. `internal` is for whatever tells of a
 * decision in preparation.
 */
export type AuditVisibility = 'public' | 'internal';
