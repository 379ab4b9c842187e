import type { ColumnOptions, ValueTransformer } from 'typeorm';

/** `bigint` arrives from pg as text; amounts of the programme stay far below 2^53, so a number is exact. */
const bigintAsNumber: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** An amount in whole euro cents. */
export const CENTS: ColumnOptions = { type: 'bigint', transformer: bigintAsNumber };

/** An instant; always with time zone. */
export const INSTANT: ColumnOptions = { type: 'timestamptz', precision: 3 };

/** A day without a time, as `YYYY-MM-DD`. */
export const DAY: ColumnOptions = { type: 'date' };

/** A column whose property may be null. */
export const nullable = (options: ColumnOptions): ColumnOptions => ({ ...options, nullable: true });
