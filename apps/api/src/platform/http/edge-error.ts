import type { EdgeProblemCode, FieldProblem } from '@samenspoor/contracts/problems/problem';

/** A request that is wrong before any rule looked at it: its shape, its session, its size. */
export class EdgeError extends Error {
  constructor(
    readonly code: EdgeProblemCode,
    readonly errors: readonly FieldProblem[] = [],
    /** Seconds after which it makes sense to try again: the header `Retry-After`. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}
