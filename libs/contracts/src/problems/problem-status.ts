import type { RefusalCode } from '@samenspoor/domain/refusal-codes';
import type { EdgeProblemCode, ProblemCode } from './problem';

/** The HTTP statuses a problem can have. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 429 | 500 | 503;

const EDGE_STATUS: Readonly<Record<EdgeProblemCode, ProblemStatus>> = {
  validation_failed: 400,
  malformed_json: 400,
  not_signed_in: 401,
  csrf_failed: 403,
  payload_too_large: 413,
  unsupported_media_type: 415,
  too_many_requests: 429,
  idempotency_key_malformed: 400,
  idempotency_key_reused: 422,
  request_under_way: 409,
  request_already_done: 409,
  internal_error: 500,
};

/** Every refusal that isn't a plain 422 ("understood, but the rules say no"). */
const OTHER_THAN_422: Readonly<Partial<Record<RefusalCode, ProblemStatus>>> = {
  not_found: 404,
  forbidden: 403,
  no_capacity: 403,
  invitation_not_valid: 403,
  capacity_exists: 409,
  capacity_ended: 409,
  already_signed_in_before: 409,
  too_many_views: 422,
  stale_version: 412,
  action_not_allowed: 409,
  application_exists: 409,
  partnership_application_exists: 409,
  already_partnership_member: 409,
  already_submitted: 409,
  already_decided: 409,
  not_admissible_yet: 409,
  call_not_open: 409,
  deadline_passed: 409,
  call_cancelled: 409,
  call_code_taken: 409,
  trajectory_closed: 409,
  document_too_large: 413,
  upload_offset_wrong: 409,
  scan_unavailable: 503,
  figure_upload_settled: 409,
  workbook_too_large: 413,
  correction_exists: 409,
  correction_not_possible: 409,
  message_not_filed_yet: 409,
  message_too_late: 409,
  message_withdrawn: 409,
  already_collaborator: 409,
  too_many_invitations: 429,
  programme_code_taken: 409,
  programme_prefix_taken: 409,
  programme_draft_exists: 409,
  version_already_published: 409,
  organisation_exists: 409,
  workbook_upload_settled: 409,
};

const isEdgeCode = (code: ProblemCode): code is EdgeProblemCode => Object.hasOwn(EDGE_STATUS, code);

/** The one HTTP status of a code. */
export function problemStatus(code: ProblemCode): ProblemStatus {
  return isEdgeCode(code) ? EDGE_STATUS[code] : (OTHER_THAN_422[code] ?? 422);
}
