import type { RefusalCode } from '@samenspoor/domain/refusal-codes';
import type { ShapeCode } from './shape-codes';

/** Codes of problems that come from the edge rather than from a rule. */
export const EDGE_PROBLEM_CODES = [
  'validation_failed',
  'malformed_json',
  'not_signed_in',
  'csrf_failed',
  'payload_too_large',
  'too_many_requests',
  'unsupported_media_type',
  'idempotency_key_malformed',
  'idempotency_key_reused',
  'request_under_way',
  'request_already_done',
  'internal_error',
] as const;
export type EdgeProblemCode = (typeof EDGE_PROBLEM_CODES)[number];
/** Every code a problem can carry. */
export type ProblemCode = EdgeProblemCode | RefusalCode;

/** One field that is wrong: JSON pointer into the request body, stable code, Dutch sentence. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: ShapeCode | RefusalCode;
  readonly detail: string;
}

/** RFC 9457 problem, media type `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly instance?: string;
  readonly errors: readonly FieldProblem[];
  /** With `stale_version`: the names of what changed since the version the client knew. */
  readonly changed?: readonly string[];
}
