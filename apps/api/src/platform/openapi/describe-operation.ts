import type { OpenAPIObject } from '@nestjs/swagger';
import { isSafe } from '../access/csrf';
import type { Route } from '../access/list-routes';
import answers from './answers.json' with { type: 'json' };
import { schemaOfDto } from './dto-schemas';
import { problemAnswer } from './problem-schema';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

type Parameter = NonNullable<Operation['parameters']>[number];

const CSRF_PARAMETER = {
  name: 'X-CSRF-Token',
  in: 'header',
  required: true,
  description: 'The csrfToken of GET /api/v1/me',
  schema: { type: 'string' },
} as const;

const KEY_PARAMETER = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Makes the request safe to send again: with the same key it is carried out once, and answered as the first time for a day. ' +
    'With another content, version or capacity it is refused (422).',
  schema: { type: 'string', maxLength: 130 },
} as const;

/** Fills in what the framework leaves out: who may call it, and which problems it can answer. */
export function describeOperation(operation: Operation, method: string, route: Route | undefined): void {
  const writes = !isSafe(method.toUpperCase());
  const isPublic = route?.access?.kind === 'public';
  const keyed = writes && route?.ignoresKey === null;
  operation.security = isPublic ? [] : [{ session: [] }];
  if (route?.access?.kind === 'permission') operation.description = descriptionWith(operation, route.access.permission);
  operation.parameters = [
    ...(operation.parameters ?? []),
    ...missingQueryParameters(operation, route),
    ...(writes ? [CSRF_PARAMETER] : []),
    ...(keyed ? [KEY_PARAMETER] : []),
  ];
  operation.responses = {
    ...withAnswer(operation.responses, route),
    ...problems(operation, { writes, isPublic, keyed }),
  };
}

/** The parts of the query that its class judges and no decorator described. */
function missingQueryParameters({ parameters }: Operation, route: Route | undefined): Parameter[] {
  if (!route?.query) return [];
  const known = (parameters ?? []).flatMap((parameter) => ('name' in parameter ? [parameter.name] : []));
  const { properties, required = [] } = schemaOfDto(route.query);
  return Object.entries(properties)
    .filter(([name]) => !known.includes(name))
    .map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
}

/** What a file of this name is. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the handler answers when all goes well: a view, as its controller's types say, a file, or a redirect. */
function withAnswer(responses: Operation['responses'], route: Route | undefined): Operation['responses'] {
  const content = contentOf(route);
  return Object.fromEntries(
    Object.entries(responses).map(([status, answer]) => {
      const description = (answer && 'description' in answer && answer.description) || 'Done';
      return [status, { ...answer, description, ...(content ? { content } : {}) }];
    }),
  );
}

function contentOf(route: Route | undefined): Readonly<Record<string, { readonly schema?: object }>> | null {
  const schema = (answers.answers as Readonly<Record<string, object>>)[route?.name ?? ''];
  if (schema) return { 'application/json': { schema } };
  const type = FILE_TYPES[route?.path.split('.').at(-1) ?? ''];
  return type === undefined ? null : { [type]: {} };
}

function descriptionWith({ description }: Operation, permission: string): string {
  return [description, `Permission: \`${permission}\`.`].filter((part) => part).join('\n\n');
}

/** What decides which problems an operation can answer. */
interface Kind {
  readonly writes: boolean;
  readonly isPublic: boolean;
  /** It takes an `Idempotency-Key`. */
  readonly keyed: boolean;
}

function problems({ parameters, requestBody }: Operation, kind: Kind): Operation['responses'] {
  const { writes, isPublic, keyed } = kind;
  const takes = (place: string): boolean =>
    (parameters ?? []).some((parameter) => 'in' in parameter && parameter.in === place);
  const onState = writes && takes('path');
  return {
    ...(requestBody || takes('query') || keyed ? { 400: problemAnswer('The request has the wrong shape') } : {}),
    ...(isPublic ? {} : { 401: problemAnswer('Not signed in') }),
    ...(isPublic && !writes ? {} : { 403: problemAnswer('Not allowed, or the CSRF token is missing') }),
    ...(takes('path') ? { 404: problemAnswer('Not there, or not visible to who asks') } : {}),
    ...(keyed || onState ? { 409: problemAnswer(keyed ? UNDER_WAY : IN_STATE) } : {}),
    ...(onState ? { 412: problemAnswer('Changed since the version in If-Match') } : {}),
    ...(writes ? { 422: problemAnswer('The rules say no'), 429: problemAnswer('Too many requests') } : {}),
  };
}

const IN_STATE = 'Not possible in the state it is in';
const UNDER_WAY = `${IN_STATE}, or the same request is under way`;
