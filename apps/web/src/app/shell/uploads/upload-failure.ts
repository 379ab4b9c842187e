import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { DetailedError } from 'tus-js-client';
import { problemErrorOf } from '../http/problem-error';

/** Why a transfer stopped, and whether going on later can help. */
export interface UploadFailure {
  readonly problem: Problem;
  /** `again`: the connection or the server was away; `refused`: the file; `ended`: the session. */
  readonly kind: 'again' | 'refused' | 'ended';
}

/** Conflicts of protocol: the offset is asked for anew, and all is well. */
const AGAIN: readonly number[] = [409, 423, 429];

/** Reads an error of tus as any other answer of the server. A conflict with a rule of ours is a refusal. */
export function failureOf(error: Error | DetailedError): UploadFailure {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  const answer = new HttpErrorResponse({ status, error: response?.getBody() ?? null });
  const { problem, connectionLost } = problemErrorOf(answer);
  if (status === 401) return { problem, kind: 'ended' };
  const isRule = status === 409 && problem.code !== 'upload_offset_wrong' && problem.code !== 'internal_error';
  const helps = connectionLost || status >= 500 || (AGAIN.includes(status) && !isRule);
  return { problem, kind: helps && problem.code !== 'scan_unavailable' ? 'again' : 'refused' };
}
