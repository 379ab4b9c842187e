import type { INestApplication, NestApplicationOptions } from '@nestjs/common';
import { RequestMethod } from '@nestjs/common';
import express from 'express';
import type { Express, NextFunction, Request, Response } from 'express';
import { isApplicationWorkbook } from './applications';
import { isFigureTable } from './catalogue';
import { isUploadPart } from './documents';
import { DEVELOPMENT_PROVIDER_PATH, SessionGate } from './identity';
import { Settings } from './platform/config/settings';
import { BodyShapePipe } from './platform/http/body-shape.pipe';
import { jsonBody } from './platform/http/json-body';
import { ProblemFilter, answerNotFound } from './platform/http/problem.filter';
import { SamenspoorAdapter } from './platform/http/samenspoor-adapter';
import { hostApiDocument } from './platform/openapi/host-api-document';
import { compressAnswers } from './platform/web/compress-answers';
import { hostWebApp } from './platform/web/host-web-app';
import { securityHeaders } from './platform/web/security-headers';

/** Options for `NestFactory.create`, in the server and in its tests alike. */
export const APP_OPTIONS = {
  bodyParser: false,
  bufferLogs: true,
  abortOnError: false,
  logger: ['fatal', 'error', 'warn'],
} satisfies NestApplicationOptions;

const API = '/api/';
const HEALTH = ['api/health/live', 'api/health/ready'].map((path) => ({ path, method: RequestMethod.GET }));

/**
 * The adapter under the application, set for our own headers: an `ETag` is a version here, never a checksum. A path has
 * one spelling: what looks at it before a route does (sessions, limits) must not be got round by a capital.
 */
export function createAdapter(): SamenspoorAdapter {
  const server = express();
  server.set('case sensitive routing', true);
  const adapter = new SamenspoorAdapter(server);
  adapter.set('etag', false);
  adapter.disable('x-powered-by');
  return adapter;
}

/** Puts everything around the routes, in the order in which a request meets it, and makes the application ready. */
export async function setUpApp(app: INestApplication): Promise<void> {
  const settings = app.get(Settings);
  const server = app.getHttpAdapter().getInstance() as Express;
  server.set('trust proxy', settings.trustedProxies);
  server.set('query parser', 'simple');
  server.use(securityHeaders(settings), refuseOtherForms);
  await hostSignInProvider(app, server, settings);
  server.use(hostWebApp(settings, [API, `${DEVELOPMENT_PROVIDER_PATH}/`]));
  server.use(
    API,
    compressAnswers(),
    app.get(SessionGate).handle,
    jsonBody((request) => isUploadPart(request) || isFigureTable(request) || isApplicationWorkbook(request)),
  );
  app.setGlobalPrefix('api/v1', { exclude: HEALTH });
  app.useGlobalPipes(new BodyShapePipe());
  app.useGlobalFilters(new ProblemFilter());
  hostApiDocument(app, server);
  await app.init();
  server.use(answerNotFound);
}

/**
 * A request names a path here. Node also takes a whole address (`GET http://… HTTP/1.1`, meant for proxies): routes
 * would find it, while what looks at the path before them would not.
 */
function refuseOtherForms(request: Request, response: Response, next: NextFunction): void {
  if (request.originalUrl.startsWith('/')) return next();
  answerNotFound(request, response);
}

/** Without a provider of its own the server brings one, which real servers never load. */
async function hostSignInProvider(app: INestApplication, server: Express, settings: Settings): Promise<void> {
  if (settings.provider !== null || settings.production) return;
  const { mountDevelopmentProvider } = await import('./identity/development-provider/mount-development-provider');
  await mountDevelopmentProvider(app, server);
}
