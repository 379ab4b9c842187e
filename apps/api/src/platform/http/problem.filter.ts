import { Catch, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { EdgeError } from './edge-error';
import { problemOf } from './problem-of';
import { RefusalError } from './refusal-error';

const logger = new Logger('Problem');

/** The one place where an error becomes an answer: `application/problem+json` (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<Request>(), http.getResponse<Response>());
  }
}

/** What no route answered: the last handler of the server. */
export function answerNotFound(request: Request, response: Response): void {
  sendProblem(RefusalError.of('not_found'), request, response);
}

/** Answers a request with the problem that an error is; what is our own fault goes to the log. */
export function sendProblem(error: unknown, request: Request, response: Response): void {
  const problem = problemOf(error);
  if (problem.status >= 500) logger.error(`${request.method} ${pathOf(request)} failed`, stackOf(error));
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const text = JSON.stringify({ ...problem, instance: pathOf(request) });
  response.statusCode = problem.status;
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  if (error instanceof EdgeError && error.retryAfter !== undefined) response.setHeader('Retry-After', error.retryAfter);
  response.end(text);
}

/** Without the query: it can hold what somebody searched for. */
const pathOf = (request: Request): string => request.originalUrl.split('?', 1)[0] ?? '';

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
