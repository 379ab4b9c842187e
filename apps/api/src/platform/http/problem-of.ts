import { HttpException } from '@nestjs/common';
import type { Problem, ProblemCode } from '@samenspoor/contracts/problems/problem';
import { problemStatus } from '@samenspoor/contracts/problems/problem-status';
import { problemDetail, problemTitle } from '@samenspoor/contracts/problems/problem-texts';
import { QueryFailedError } from 'typeorm';
import { EdgeError } from './edge-error';
import { RefusalError } from './refusal-error';

/** What an HTTP exception of the framework itself stands for: an unknown route, a wrong body, too many requests. */
const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'validation_failed',
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  405: 'not_found',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
};

/** PostgreSQL can't store the character NUL in a text or in JSON: a request that carries one is malformed, not our fault. */
const UNSTORABLE_CHARACTER: readonly unknown[] = ['22021', '22P05'];

/** The one problem that an error becomes. What we don't know is `internal_error`, without a word about its cause. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RefusalError) return refusalProblem(error);
  if (error instanceof EdgeError) return { ...bare(error.code), errors: error.errors };
  if (error instanceof HttpException) return bare(CODE_OF_STATUS[error.getStatus()] ?? 'internal_error');
  return bare(isUnstorable(error) ? 'validation_failed' : 'internal_error');
}

function refusalProblem({ refusals, changed }: RefusalError): Problem {
  const [{ code, params }] = refusals;
  const errors = refusals.flatMap((refused) =>
    refused.pointer === undefined
      ? []
      : [{ pointer: refused.pointer, code: refused.code, detail: problemDetail(refused.code, refused.params) }],
  );
  return { ...bare(code), detail: problemDetail(code, params), errors, ...(changed ? { changed } : {}) };
}

/** RFC 9457 §3.1.1: the code says which problem it is; there is no page about it, hence `about:blank`'s cousin, a URN. */
const bare = (code: ProblemCode): Problem => ({
  type: `urn:samenspoor:problem:${code}`,
  title: problemTitle(code),
  status: problemStatus(code),
  detail: problemDetail(code),
  code,
  errors: [],
});

function isUnstorable(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && UNSTORABLE_CHARACTER.includes(cause.code);
}
