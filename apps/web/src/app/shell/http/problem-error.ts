import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@samenspoor/contracts/problems/problem';

/**
 * What every failed request is turned into: a typed problem with a Dutch text, whoever answered. `resource.error()` and
 * a caught error of `HttpClient` are both of this class.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly problem: Problem,
    /** True when no server was reached, or only something in front of it: asking again makes sense. */
    readonly connectionLost: boolean,
  ) {
    super(problem.detail || problem.title);
  }
}

/** The problem inside an error; null when there is no error. Anything unexpected becomes `internal_error`. */
export function problemOf(error: unknown): Problem | null {
  if (error === null || error === undefined) return null;
  return error instanceof ProblemError ? error.problem : ownProblem(0, 'Er ging iets mis', 'Probeer het opnieuw.');
}

/** True when the error says that the thing isn't there (for this person). */
export function isNotFound(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 404;
}

const GATEWAY_STATUSES: readonly number[] = [0, 502, 503, 504];

/** Reads the answer to a failed request. A body that isn't a problem is never shown: it may come from a proxy. */
export function problemErrorOf(response: HttpErrorResponse): ProblemError {
  const body = parsed(response.error);
  if (isProblem(body)) return new ProblemError(body, false);
  if (GATEWAY_STATUSES.includes(response.status))
    return new ProblemError(
      ownProblem(
        response.status,
        'Geen verbinding met Samenspoor',
        'Controleer uw internetverbinding en probeer opnieuw.',
      ),
      true,
    );
  return new ProblemError(
    ownProblem(response.status, 'Er ging iets mis', 'Probeer het over enkele ogenblikken opnieuw.'),
    false,
  );
}

function ownProblem(status: number, title: string, detail: string): Problem {
  return { type: 'about:blank', title, status, detail, code: 'internal_error', errors: [] };
}

function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body && 'errors' in body;
}
