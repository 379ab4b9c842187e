import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { RefusalError } from './refusal-error';

/** The `ETag` of a version: `"7"`. */
export function entityTagOf(version: number): string {
  return `"${version}"`;
}

/** A version that no row ever has: what a tag we never gave is taken for, so that it counts as stale. */
const UNKNOWN_VERSION = -1;

/** The version in an `If-Match` header; null when the header is absent or `*`, an impossible version when it isn't ours. */
export function versionOfTag(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '*') return null;
  const match = /^(?:W\/)?"(\d{1,15})"$/.exec(header.trim());
  return match ? Number(match[1]) : UNKNOWN_VERSION;
}

/** The version that the client last saw (`If-Match: "7"`), or null when it doesn't say: `@IfMatch() expected: number | null`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) =>
  versionOfTag(context.switchToHttp().getRequest<Request>().headers['if-match']),
);

/**
 * Refuses with `stale_version` (412) when the client knew another version than the one that is stored.
 * `changed`: the names of the fields that changed since, if they are known.
 */
export function refuseIfStale(expected: number | null, stored: number, changed: readonly string[] = []): void {
  if (expected === null || expected === stored) return;
  throw new RefusalError([{ code: 'stale_version' }], changed);
}
