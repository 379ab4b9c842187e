import compression from 'compression';
import type { RequestHandler } from 'express';

/** Compresses answers of more than a packet, for those who ask for it; others don't pay for the asking. */
export function compressAnswers(): RequestHandler {
  const compress = compression({ threshold: 1_400 });
  return (request, response, next) =>
    request.headers['accept-encoding'] === undefined ? next() : compress(request, response, next);
}
