import { EDGE_PROBLEM_CODES } from '@samenspoor/contracts/problems/problem';

const text = { type: 'string' };

/** The shape of every error (RFC 9457). */
export const PROBLEM_SCHEMAS = {
  FieldProblem: {
    type: 'object',
    required: ['pointer', 'code', 'detail'],
    properties: {
      pointer: { ...text, description: 'JSON pointer (RFC 6901) into the body, or into the query' },
      code: { ...text, description: 'Stable code of what is wrong with this field' },
      detail: { ...text, description: 'A Dutch sentence for people' },
    },
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'code', 'errors'],
    properties: {
      type: { ...text, format: 'uri' },
      title: text,
      status: { type: 'integer' },
      detail: text,
      code: { ...text, description: `Stable code: a refusal of a rule, or one of ${EDGE_PROBLEM_CODES.join(', ')}` },
      instance: text,
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldProblem' } },
      changed: { type: 'array', items: text, description: 'With stale_version: what changed since' },
    },
  },
};

const CONTENT = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** What each status of a problem means, in the answers of an operation. */
export function problemAnswer(description: string): { description: string; content: typeof CONTENT } {
  return { description, content: CONTENT };
}
