import type { OpenAPIObject } from '@nestjs/swagger';
import { isSafe } from '../access/csrf';
import type { Route } from '../access/list-routes';
import { problemAnswer } from './problem-schema';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const CSRF_PARAMETER = {
  name: 'X-CSRF-Token',
  in: 'header',
  required: true,
  description: 'The csrfToken of GET /api/v1/me',
  schema: { type: 'string' },
} as const;

/** Fills in what the framework leaves out: who may call it, and which problems it can answer. */
export function describeOperation(operation: Operation, method: string, route: Route | undefined): void {
  const writes = !isSafe(method.toUpperCase());
  const isPublic = route?.access?.kind === 'public';
  operation.security = isPublic ? [] : [{ session: [] }];
  if (route?.access?.kind === 'permission') operation.description = descriptionWith(operation, route.access.permission);
  if (writes) operation.parameters = [...(operation.parameters ?? []), CSRF_PARAMETER];
  operation.responses = { ...operation.responses, ...problems(operation, writes, isPublic) };
}

function descriptionWith({ description }: Operation, permission: string): string {
  return [description, `Permission: \`${permission}\`.`].filter((part) => part).join('\n\n');
}

function problems({ parameters, requestBody }: Operation, writes: boolean, isPublic: boolean): Operation['responses'] {
  const takes = (place: string): boolean =>
    (parameters ?? []).some((parameter) => 'in' in parameter && parameter.in === place);
  return {
    ...(requestBody || takes('query') ? { 400: problemAnswer('The request has the wrong shape') } : {}),
    ...(isPublic ? {} : { 401: problemAnswer('Not signed in') }),
    ...(isPublic && !writes ? {} : { 403: problemAnswer('Not allowed, or the CSRF token is missing') }),
    ...(takes('path') ? { 404: problemAnswer('Not there, or not visible to who asks') } : {}),
    ...(writes && takes('path')
      ? {
          409: problemAnswer('Not possible in the state it is in'),
          412: problemAnswer('Changed since the version in If-Match'),
        }
      : {}),
    ...(writes ? { 422: problemAnswer('The rules say no'), 429: problemAnswer('Too many requests') } : {}),
  };
}
