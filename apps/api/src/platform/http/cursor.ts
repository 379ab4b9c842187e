import { EdgeError } from './edge-error';
import { fieldProblem } from './shape-problems';

/** What a list was ordered by, at the last row that was shown. */
export type CursorKey = readonly (string | number | null)[];

/** An opaque cursor: where the next page of a list starts. */
export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The key in a cursor, `length` values long; null without a cursor. A cursor that isn't ours: `validation_failed` at
 * `/cursor`.
 */
export function decodeCursor(cursor: string | undefined, length: number): CursorKey | null {
  if (cursor === undefined) return null;
  const key = parse(cursor);
  if (Array.isArray(key) && key.length === length && key.every(isKeyPart)) return key;
  throw new EdgeError('validation_failed', [fieldProblem('/cursor', 'invalid_value')]);
}

/** An instant as a cursor holds it: as `Date.toISOString()` writes it, of a year that PostgreSQL knows too. */
export function isCursorInstant(part: unknown): part is string {
  if (typeof part !== 'string' || !/^[12]\d{3}-\d\d-\d\dT[\d:.]{12}Z$/.test(part)) return false;
  const at = new Date(part);
  return !Number.isNaN(at.getTime()) && at.toISOString() === part;
}

const isKeyPart = (part: unknown): part is string | number | null =>
  part === null || typeof part === 'string' || typeof part === 'number';

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
