import { ValidateIf } from 'class-validator';

/** May be left out, but null is nothing. */
export const Given = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** Longer than the rules allow: what is too long is told by them, at the field, while it is kept. */
export const LONGEST = 5_000;
/** More than a programme has of anything. */
export const MOST_ITEMS = 300;
