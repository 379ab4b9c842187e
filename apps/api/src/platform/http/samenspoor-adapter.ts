import { ExpressAdapter } from '@nestjs/platform-express';
import type { Response } from 'express';
import { entityTagOf } from './entity-tag';
import { JsonText, Versioned } from './json-text';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Express, that also sends JSON as PostgreSQL wrote it, and gives versioned views their `ETag`. */
export class SamenspoorAdapter extends ExpressAdapter {
  override reply(response: Response, body: unknown, statusCode?: number): unknown {
    if (body instanceof JsonText) return replyText(response, body, statusCode);
    if (!(body instanceof Versioned)) return super.reply(response, body, statusCode);
    response.setHeader('ETag', entityTagOf(body.version));
    return super.reply(response, body.view, statusCode);
  }
}

function replyText(response: Response, { text, version }: JsonText, statusCode?: number): Response {
  if (statusCode !== undefined) response.statusCode = statusCode;
  if (version !== undefined) response.setHeader('ETag', entityTagOf(version));
  response.setHeader('Content-Type', JSON_TYPE);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  return response.end(text);
}
