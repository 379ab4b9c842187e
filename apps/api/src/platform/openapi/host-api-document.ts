import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import type { Express, RequestHandler } from 'express';
import { apiDocument } from './api-document';

export const API_DOCUMENT_PATH = '/api/v1/openapi.json';
export const API_DOCS_PATH = '/api/docs';

/** Swagger UI writes styles into its page; scripts come from this server alone. */
const DOCS_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `font-src 'self'`,
  `frame-ancestors 'none'`,
].join('; ');

const allowDocs: RequestHandler = (_request, response, next) => {
  response.setHeader('Content-Security-Policy', DOCS_POLICY);
  next();
};

/** Publishes the API document, made at the first request for it, and the page to read it and try it out. */
export function hostApiDocument(app: INestApplication, server: Express): void {
  let text: string | undefined;
  server.get(API_DOCUMENT_PATH, (_request, response) => {
    text ??= JSON.stringify(apiDocument(app));
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(text);
  });
  server.use(API_DOCS_PATH, allowDocs);
  SwaggerModule.setup(API_DOCS_PATH.slice(1), app, () => apiDocument(app), {
    customSiteTitle: 'Samenspoor API',
    raw: false,
    swaggerOptions: { url: API_DOCUMENT_PATH, tagsSorter: 'alpha', validatorUrl: null },
  });
}
