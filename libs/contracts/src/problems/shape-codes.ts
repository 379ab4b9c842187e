/** Codes for a body that doesn't have the shape of its contract (status 400, beside `validation_failed`). */
export const SHAPE_CODES = [
  'not_an_integer',
  'below_minimum',
  'above_maximum',
  'not_a_text',
  'too_long',
  'required',
  'unknown_field',
  'not_an_array',
  'not_an_object',
  'too_many_items',
  'not_one_of',
  'not_a_boolean',
  'not_an_id',
  'not_a_date',
  'invalid_value',
  'unreadable_character',
] as const;
export type ShapeCode = (typeof SHAPE_CODES)[number];
