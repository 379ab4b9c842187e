import { StreamableFile } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { Response } from 'express';
import { entityTagOf } from './entity-tag';
import { JsonText, Versioned } from './json-text';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Express, that also sends JSON as PostgreSQL wrote it, and gives versioned views their `ETag`. */
export class SamenspoorAdapter extends ExpressAdapter {
  override reply(response: Response, body: unknown, statusCode?: number): unknown {
    if (body instanceof JsonText) {
      if (body.version !== undefined) response.setHeader('ETag', entityTagOf(body.version));
      return replyJson(response, body.text, statusCode);
    }
    if (body instanceof Versioned) {
      response.setHeader('ETag', entityTagOf(body.version));
      return replyJson(response, JSON.stringify(body.view), statusCode);
    }
    return isView(body, response)
      ? replyJson(response, JSON.stringify(body), statusCode)
      : super.reply(response, body, statusCode);
  }
}

/** A plain object or list without a content type of its own; files, buffers and texts go their own way. */
function isView(body: unknown, response: Response): body is object {
  if (typeof body !== 'object' || body === null) return false;
  return !(body instanceof StreamableFile || body instanceof Uint8Array || response.hasHeader('Content-Type'));
}

/** As one string, headers and all, in one write: what `response.json()` does around it costs more than a small query. */
function replyJson(response: Response, text: string, statusCode?: number): Response {
  if (statusCode !== undefined) response.statusCode = statusCode;
  response.setHeader('Content-Type', JSON_TYPE);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  return response.end(text);
}
