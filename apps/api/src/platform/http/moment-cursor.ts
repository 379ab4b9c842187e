import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, isCursorInstant } from './cursor';
import { EdgeError } from './edge-error';

/** The last row of a page of a list ordered by an instant, then by id. */
export interface MomentKey {
  /** ISO instant. */
  readonly at: string;
  readonly id: string;
}

/** The cursor after this row. */
export function encodeMomentCursor({ at, id }: MomentKey): string {
  return encodeCursor([at, id]);
}

/** The row after which the page starts; null without a cursor. What isn't an instant and an id: `validation_failed`. */
export function decodeMomentCursor(cursor: string | undefined): MomentKey | null {
  const key = decodeCursor(cursor, 2);
  if (key === null) return null;
  const [at, id] = key;
  if (isCursorInstant(at) && isUUID(id)) return { at, id: String(id) };
  throw new EdgeError('validation_failed', [{ pointer: '/cursor', code: 'invalid_value', detail: '' }]);
}
