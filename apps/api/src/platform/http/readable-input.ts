import type { NextFunction, Request, Response } from 'express';
import type { FieldProblem } from '@samenspoor/contracts/problems/problem';
import { isReadable, readable } from '@samenspoor/domain/kernel/readable-text';
import { EdgeError } from './edge-error';
import { RefusalError } from './refusal-error';
import { escapePointer, fieldProblem } from './shape-problems';

/** Deeper than any body of ours; what nests further is no body that somebody filled in. */
const DEEPEST = 32;
/** More fields than this needn't be named to know that something is wrong. */
const MOST_NAMED = 100;

interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
}

/**
 * The fields of a body or query with a character that can't be read or stored, by their pointers; also those whose name has one.
 * Throws `malformed_json` when it nests too deep.
 */
export function unreadableFields(body: unknown): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const places: Place[] = [{ value: body, pointer: '', depth: 0 }];
  for (let place = places.pop(); place && problems.length < MOST_NAMED; place = places.pop()) {
    const { value, pointer, depth } = place;
    if (typeof value === 'string' && !isReadable(value)) problems.push(fieldProblem(pointer, 'unreadable_character'));
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) throw new EdgeError('malformed_json');
    for (const [key, inner] of Object.entries(value).toReversed()) {
      const at = `${pointer}/${escapePointer(readable(key, '\ufffd'))}`;
      if (isReadable(key)) places.push({ value: inner, pointer: at, depth: depth + 1 });
      else problems.push(fieldProblem(at, 'unreadable_character'));
    }
  }
  return problems;
}

/**
 * Refuses texts that can't be read in the query and the JSON body of a request (`validation_failed`, each at its field), and a
 * path with one: nothing has such a name (`not_found`).
 */
export function refuseUnreadable(request: Request, _response: Response, next: NextFunction): void {
  if (!isReadablePath(request.path)) throw RefusalError.of('not_found');
  const problems = [request.query, request.body as unknown].flatMap(unreadableFields);
  if (problems.length > 0) throw new EdgeError('validation_failed', problems);
  next();
}

function isReadablePath(path: string): boolean {
  try {
    return isReadable(decodeURIComponent(path));
  } catch {
    return false;
  }
}
