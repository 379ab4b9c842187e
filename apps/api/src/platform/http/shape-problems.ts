import type { FieldProblem } from '@samenspoor/contracts/problems/problem';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import type { ShapeCode } from '@samenspoor/contracts/problems/shape-codes';
import { getMetadataStorage } from 'class-validator';
import type { ValidationError } from 'class-validator';

/** Which shape code each check of class-validator stands for; what isn't here is `invalid_value`. */
const CODE_OF_CHECK: Readonly<Record<string, ShapeCode>> = {
  isInt: 'not_an_integer',
  isNumber: 'not_an_integer',
  min: 'below_minimum',
  isPositive: 'below_minimum',
  max: 'above_maximum',
  isString: 'not_a_text',
  maxLength: 'too_long',
  isLength: 'too_long',
  minLength: 'required',
  isNotEmpty: 'required',
  isDefined: 'required',
  arrayMinSize: 'required',
  whitelistValidation: 'unknown_field',
  isArray: 'not_an_array',
  nestedValidation: 'not_an_object',
  isObject: 'not_an_object',
  unknownValue: 'not_an_object',
  arrayMaxSize: 'too_many_items',
  isIn: 'not_one_of',
  isBoolean: 'not_a_boolean',
  isUuid: 'not_an_id',
  isDateString: 'not_a_date',
  isIso8601: 'not_a_date',
};

/** When several checks of one field fail, the one that says most about it comes first. */
const MOST_TELLING: readonly string[] = [
  'whitelistValidation',
  'isDefined',
  'isArray',
  'isObject',
  'nestedValidation',
  'isInt',
  'isNumber',
  'isString',
  'isBoolean',
];

/** A name as it stands in a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The field problems of one or more failed validations; `base` is the pointer of the thing that was validated. */
export function shapeProblems(errors: readonly ValidationError[], base = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const pointer = `${base}/${escapePointer(error.property)}`;
    return [...ownProblem(error, pointer), ...shapeProblems(error.children ?? [], pointer)];
  });
}

/** One field problem of the edge, with its Dutch sentence. */
export function fieldProblem(pointer: string, code: ShapeCode, limit?: string | number): FieldProblem {
  return { pointer, code, detail: problemDetail(code, limit === undefined ? {} : { limit }) };
}

function ownProblem(error: ValidationError, pointer: string): FieldProblem[] {
  const failed = Object.keys(error.constraints ?? {});
  if (failed.length === 0) return [];
  const check = MOST_TELLING.find((name) => failed.includes(name)) ?? failed[0] ?? '';
  const absent = (error.value === undefined || error.value === null) && check !== 'whitelistValidation';
  const code = absent ? 'required' : (CODE_OF_CHECK[check] ?? 'invalid_value');
  return [fieldProblem(pointer, code, absent ? undefined : limitOf(error, check))];
}

/** The bound that a check was given in the DTO: the 100 of `@Max(100)`. */
function limitOf({ target, property }: ValidationError, check: string): string | number | undefined {
  if (!target) return undefined;
  const metadatas = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  const metadata = metadatas.find(({ name, propertyName }) => name === check && propertyName === property);
  const [limit] = (metadata?.constraints ?? []) as unknown[];
  if (Array.isArray(limit)) return limit.join(', ');
  return typeof limit === 'number' ? limit : undefined;
}
