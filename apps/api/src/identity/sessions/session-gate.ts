import { Injectable } from '@nestjs/common';
import session from 'express-session';
import type { NextFunction, RequestHandler, Response } from 'express';
import { isSafe } from '../../platform/access/csrf';
import type { ApiRequest } from '../../platform/access/signed-in';
import { Settings } from '../../platform/config/settings';
import { FindActor } from '../people/find-actor';
import { SessionCache } from './session-cache';
import { cookieName, cookieOptions, rawCookie } from './session-cookie';
import { SessionStore } from './session-store';

const AUTH = '/api/v1/auth/';
const ME = '/api/v1/me/';

/** Routes that change the session itself need the real one, never what was remembered of it. */
const changesSession = ({ originalUrl, method }: ApiRequest): boolean =>
  originalUrl.startsWith(AUTH) || (originalUrl.startsWith(ME) && !isSafe(method));

/** Says who asks, before any route runs: from memory when it can, else from the session in PostgreSQL. */
@Injectable()
export class SessionGate {
  private readonly name: string;
  private readonly openSession: RequestHandler;

  constructor(
    settings: Settings,
    store: SessionStore,
    private readonly cache: SessionCache,
    private readonly findActor: FindActor,
  ) {
    this.name = cookieName(settings);
    this.openSession = session({
      name: this.name,
      store,
      secret: settings.sessionSecret,
      cookie: cookieOptions(settings),
      proxy: settings.trustedProxies > 0,
      resave: false,
      saveUninitialized: false,
    });
  }

  readonly handle = (request: ApiRequest, response: Response, next: NextFunction): void => {
    const cookie = rawCookie(request.headers.cookie, this.name);
    if (changesSession(request)) return this.open(request, response, next, cookie);
    if (cookie === null) return next();
    const known = this.cache.get(cookie);
    if (known === undefined) return this.open(request, response, next, cookie);
    request.signedIn = known;
    next();
  };

  private open(request: ApiRequest, response: Response, next: NextFunction, cookie: string | null): void {
    const mark = this.cache.mark;
    this.openSession(request, response, (error?: unknown) => {
      if (error) return next(error);
      this.recognise(request, cookie, mark).then(() => next(), next);
    });
  }

  private async recognise(request: ApiRequest, cookie: string | null, mark: number): Promise<void> {
    const { person } = request.session;
    if (!person) return;
    const actor = await this.findActor.execute(person.personId, person.capacityId);
    if (!actor) return;
    request.signedIn = { sessionId: request.sessionID, actor, csrfToken: person.csrfToken };
    if (cookie !== null) this.cache.put(cookie, request.signedIn, mark);
  }
}
