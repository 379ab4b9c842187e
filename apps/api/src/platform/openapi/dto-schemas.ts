import { getMetadataStorage } from 'class-validator';

/** A JSON Schema, as far as we write them. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of a body or a query. */
export interface DtoSchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Check {
  readonly name?: string;
  readonly type: string;
  readonly target: unknown;
  readonly propertyName: string;
  readonly constraints: readonly unknown[];
  readonly each: boolean;
}

const OPTIONAL = 'isOptional';

/** What each check of class-validator says in JSON Schema; the others say nothing about the shape. */
const SAYS: Readonly<Record<string, (constraints: readonly unknown[]) => Schema>> = {
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isString: () => ({ type: 'string' }),
  isBoolean: () => ({ type: 'boolean' }),
  isArray: () => ({ type: 'array' }),
  isObject: () => ({ type: 'object' }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isDateString: () => ({ type: 'string', format: 'date' }),
  isIso8601: () => ({ type: 'string', format: 'date' }),
  min: ([limit]) => ({ minimum: limit }),
  max: ([limit]) => ({ maximum: limit }),
  minLength: ([limit]) => ({ minLength: limit }),
  maxLength: ([limit]) => ({ maxLength: limit }),
  isIn: ([values]) => ({ enum: values }),
  arrayMinSize: ([limit]) => ({ minItems: limit }),
  arrayMaxSize: ([limit]) => ({ maxItems: limit }),
  matches: ([pattern]) => (pattern instanceof RegExp ? { pattern: pattern.source } : {}),
};

/** The schema of a DTO, made of the very checks that judge it: the document can't say anything else than the server. */
export function schemaOfDto(dto: new () => object): DtoSchema {
  const checks = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false) as unknown as Check[];
  const names = [...new Set(checks.map(({ propertyName }) => propertyName))];
  const properties = Object.fromEntries(
    names.map((name) => [name, schemaOfProperty(checks.filter(({ propertyName }) => propertyName === name))]),
  );
  const required = names.filter((name) => !checks.some((check) => check.propertyName === name && isOptional(check)));
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** Every class that has checks, by name: the schemas that the document refers to. */
export function knownDtos(): ReadonlyMap<string, new () => object> {
  const storage = getMetadataStorage() as unknown as { validationMetadatas: ReadonlyMap<new () => object, unknown> };
  return new Map([...storage.validationMetadatas.keys()].map((dto) => [dto.name, dto]));
}

const isOptional = ({ type, name }: Check): boolean => name === OPTIONAL || type === 'conditionalValidation';

function schemaOfProperty(checks: readonly Check[]): Schema {
  const of = (each: boolean): Schema =>
    Object.assign({}, ...checks.filter((check) => check.each === each).map(says)) as Schema;
  const items = of(true);
  return Object.keys(items).length > 0 ? { type: 'array', ...of(false), items } : of(false);
}

const says = ({ name, constraints }: Check): Schema => SAYS[name ?? '']?.(constraints ?? []) ?? {};
