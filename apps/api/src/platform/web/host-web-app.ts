import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express from 'express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Settings } from '../config/settings';
import { WebPage } from './web-page';

/** A name that changes with its content, as the build gives it: `main-7QK2ZL4M.js`. Such a file never changes. */
const HASHED_NAME = /-[A-Za-z0-9_-]{8,}\.\w+$/;

const isPageRequest = ({ method, path }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') && !/\.\w+$/.test(path);

function setCaching(response: Response, file: string): void {
  const forever = HASHED_NAME.test(file);
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/**
 * Serves the built web application: its files, and its one page for every path that is no file. Paths of `others`
 * (the API, the development provider) pass by untouched.
 */
export function hostWebApp({ webRoot }: Settings, others: readonly string[]): RequestHandler {
  const index = join(webRoot, 'index.html');
  const page = existsSync(index) ? new WebPage(readFileSync(index, 'utf8')) : null;
  const router = express.Router();
  router.use(compression());
  router.use(express.static(webRoot, { index: false, redirect: false, setHeaders: setCaching }));
  router.use((request: Request, response: Response, next: NextFunction) => {
    if (page === null || !isPageRequest(request)) return next();
    page.send(response);
  });
  const isOthers = (path: string): boolean => others.some((other) => path.startsWith(other));
  return (request, response, next) => (isOthers(request.path) ? next() : router(request, response, next));
}
