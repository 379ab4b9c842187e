import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, isCursorInstant } from '../platform/http/cursor';
import { EdgeError } from '../platform/http/edge-error';
import { isDay } from '../platform/http/is-day';

/** The orders of the list; a minus sign is descending. */
export const TRAJECTORY_SORTS = ['-updatedAt', 'localGovernment', 'nextStepOn'] as const;
export type TrajectorySort = (typeof TRAJECTORY_SORTS)[number];

/** How one order is written in SQL, and what of a row its cursor holds. Every order ends with the id. */
export interface TrajectoryOrder {
  readonly sort: TrajectorySort;
  readonly key: string;
  /** The type of the key, for the bound value of a cursor. */
  readonly type: string;
  readonly direction: 'asc' | 'desc';
  readonly keyOf: (row: TrajectorySummary) => string;
  /** A value that a cursor of ours could hold: no other reaches the database. */
  readonly isKey: (value: unknown) => value is string;
}

/** Those without a next step come last. */
const NEVER = 'infinity';

const isText = (value: unknown): value is string => typeof value === 'string';
const isDayOrNever = (value: unknown): value is string => value === NEVER || isDay(value);

const ORDERS: Readonly<Record<TrajectorySort, TrajectoryOrder>> = {
  '-updatedAt': {
    sort: '-updatedAt',
    key: 't.updated_at',
    type: 'timestamptz',
    direction: 'desc',
    keyOf: ({ updatedAt }) => updatedAt,
    isKey: isCursorInstant,
  },
  localGovernment: {
    sort: 'localGovernment',
    key: 'g.name',
    type: 'text',
    direction: 'asc',
    keyOf: ({ localGovernmentName }) => localGovernmentName,
    isKey: isText,
  },
  nextStepOn: {
    sort: 'nextStepOn',
    key: `coalesce(t.next_step_on, '${NEVER}')`,
    type: 'date',
    direction: 'asc',
    keyOf: ({ nextStepOn }) => nextStepOn ?? NEVER,
    isKey: isDayOrNever,
  },
};

/** The order for a sort. */
export const trajectoryOrder = (sort: TrajectorySort): TrajectoryOrder => ORDERS[sort];

/** The cursor after this row. */
export const trajectoryCursor = ({ sort, keyOf }: TrajectoryOrder, row: TrajectorySummary): string =>
  encodeCursor([sort, keyOf(row), row.id]);

/** Key and id after which the page starts; both null for the first page. A cursor of another order: `validation_failed`. */
export function afterTrajectory(
  cursor: string | undefined,
  { sort, isKey }: TrajectoryOrder,
): readonly [key: string | null, id: string | null] {
  const decoded = decodeCursor(cursor, 3);
  if (decoded === null) return [null, null];
  const [of, key, id] = decoded;
  if (of === sort && isKey(key) && isUUID(id)) return [key, String(id)];
  throw new EdgeError('validation_failed', [{ pointer: '/cursor', code: 'invalid_value', detail: '' }]);
}
