import { isUUID } from 'class-validator';
import type { QueryValue } from '../platform/data/named-queries';
import { isoInstant } from '../platform/data/iso-instant';
import { decodeCursor, isCursorInstant } from '../platform/http/cursor';
import { EdgeError } from '../platform/http/edge-error';
import type { ApplicationSort } from './dto/application-list-query';

/** How one order of the list is written in SQL. Every order ends with the id, so that pages never overlap. */
export interface ListOrder {
  /** Short and unique: part of the name of the statement. */
  readonly code: string;
  readonly key: string;
  /** The key as a cursor holds it. */
  readonly keyJson: string;
  /** The type of the key, for the bound value of a cursor. */
  readonly type: string;
  readonly descending: boolean;
}

const moment = (expression: string, descending: boolean, code: string): ListOrder => ({
  code,
  key: expression,
  keyJson: `case when isfinite(key) then ${isoInstant('key')} else 'infinity' end`,
  type: 'timestamptz',
  descending,
});

const plain = (key: string, type: string, descending: boolean, code: string): ListOrder => ({
  code,
  key,
  keyJson: 'key',
  type,
  descending,
});

/** Filed applications all have a moment and a reference, which an index orders by. */
const OF_FILED: Readonly<Record<ApplicationSort, ListOrder>> = {
  submittedAt: moment('a.submitted_at', false, 's'),
  '-submittedAt': moment('a.submitted_at', true, 'S'),
  applicant: plain('g.name', 'text', false, 'n'),
  askedCents: plain('a.filed_asked_cents', 'int8', false, 'c'),
  '-askedCents': plain('a.filed_asked_cents', 'int8', true, 'C'),
  reference: plain('a.reference', 'text', false, 'r'),
};

const SEEN_CENTS = 'case when side.held then a.asked_cents else a.filed_asked_cents end';

/** Among one's own there are drafts too: they count as handed in last. */
const OF_OWN: Readonly<Record<ApplicationSort, ListOrder>> = {
  ...OF_FILED,
  askedCents: plain(SEEN_CENTS, 'int8', false, 'a'),
  '-askedCents': plain(SEEN_CENTS, 'int8', true, 'A'),
  submittedAt: moment(`coalesce(a.submitted_at, 'infinity')`, false, 'd'),
  '-submittedAt': moment(`coalesce(a.submitted_at, 'infinity')`, true, 'D'),
  reference: plain(`coalesce(a.reference, '~')`, 'text', false, 'o'),
};

/** The order for a scope. */
export function listOrder(sort: ApplicationSort, ownOnly: boolean): ListOrder {
  return (ownOnly ? OF_OWN : OF_FILED)[sort];
}

/** Key and id after which the page starts, or null for the first page. A cursor of another order is refused. */
export function afterOf(cursor: string | undefined, order: ListOrder): readonly [QueryValue, QueryValue] | null {
  const decoded = decodeCursor(cursor, 3);
  if (decoded === null) return null;
  const [code, key, id] = decoded;
  const value = keyValue(key, order.type);
  if (code === order.code && value !== null && isUUID(id)) return [value, String(id)];
  throw new EdgeError('validation_failed', [{ pointer: '/cursor', code: 'invalid_value', detail: '' }]);
}

function keyValue(key: string | number | null | undefined, type: string): QueryValue {
  if (type === 'int8') return typeof key === 'number' && Number.isSafeInteger(key) ? key : null;
  if (typeof key !== 'string') return null;
  if (type === 'text' || key === 'infinity') return key;
  return isCursorInstant(key) ? new Date(key) : null;
}
