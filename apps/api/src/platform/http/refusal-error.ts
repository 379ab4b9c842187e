import { refusal } from '@samenspoor/domain/kernel/refusal';
import type { AnyRefusal, RefusalCode } from '@samenspoor/domain/refusal-codes';

/**
 * A rule said no. The exception filter makes one problem of it: the first refusal gives the code, the status and the
 * text at the top, and each refusal with a pointer becomes a field error.
 */
export class RefusalError extends Error {
  readonly refusals: readonly [AnyRefusal, ...AnyRefusal[]];

  /** `changed`: with `stale_version`, the names of what changed since the version the client knew. */
  constructor(
    refusals: readonly AnyRefusal[],
    readonly changed?: readonly string[],
  ) {
    const [first, ...rest] = refusals;
    if (!first) throw new Error('a RefusalError needs at least one refusal');
    super(`refused: ${refusals.map(({ code }) => code).join(', ')}`);
    this.refusals = [first, ...rest];
  }

  /** A refusal with one reason. */
  static of(code: RefusalCode, params?: Readonly<Record<string, string | number>>, pointer?: string): RefusalError {
    return new RefusalError([refusal(code, params, pointer)]);
  }
}

/** Throws when there is at least one refusal; answers nothing otherwise. */
export function refuseIfAny(refusals: readonly AnyRefusal[]): void {
  if (refusals.length > 0) throw new RefusalError(refusals);
}

/** The thing found, or the refusal `not_found` (404): what lies outside somebody's scope doesn't exist for them. */
export function foundOrRefused<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw RefusalError.of('not_found');
  return found;
}
