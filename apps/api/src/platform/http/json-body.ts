import express from 'express';
import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express';
import { isSafe } from '../access/csrf';
import { EdgeError } from './edge-error';
import { sendProblem } from './problem.filter';
import { refuseUnreadable } from './readable-input';

/** The largest body: a full application with 24 motivations is about 80 kB. */
export const BODY_LIMIT = '256kb';

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Says of a request that its body is for a route to read, and no JSON. */
export type IsRaw = (request: Request) => boolean;

const refuseOtherTypes =
  (isRaw: IsRaw): RequestHandler =>
  (request: Request, _response: Response, next: NextFunction) => {
    const wrong = !isSafe(request.method) && hasBody(request) && !request.is('application/json') && !isRaw(request);
    next(wrong ? new EdgeError('unsupported_media_type') : undefined);
  };

const answerProblem: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  sendProblem(edgeErrorOf(error), request, response);
};

/** Errors of the parser carry a `type`; see the documentation of `body-parser`. */
function edgeErrorOf(error: unknown): unknown {
  if (error instanceof EdgeError) return error;
  const { type, status } = error as { readonly type?: string; readonly status?: number };
  if (type === 'entity.too.large') return new EdgeError('payload_too_large');
  if (status === 415) return new EdgeError('unsupported_media_type');
  return status === 400 ? new EdgeError('malformed_json') : error;
}

/**
 * Reads JSON bodies, and answers what can't be read with a problem, down to the characters of their texts and of the query's;
 * bodies that are `isRaw` stay unread.
 */
export function jsonBody(isRaw: IsRaw = () => false): (RequestHandler | ErrorRequestHandler)[] {
  const parse = express.json({ limit: BODY_LIMIT, strict: false });
  return [refuseOtherTypes(isRaw), parse, refuseUnreadable, answerProblem];
}
