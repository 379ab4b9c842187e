import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Params } from 'nestjs-pino';
import { Settings } from '../config/settings';
import type { LogLevel } from '../config/settings';

/** Levels at which each request gets a line. Above them there is no request logging at all, and it costs nothing. */
const TALKATIVE: readonly LogLevel[] = ['info', 'debug', 'trace'];

/** What identifies people or their sessions never reaches a log. */
const PERSONAL = [
  'req.headers.cookie',
  'req.headers.authorization',
  'req.headers["x-csrf-token"]',
  'req.headers.referer',
  'req.remoteAddress',
  'req.query',
  'res.headers["set-cookie"]',
  'res.headers.location',
];

const withoutQuery = (url: string): string => url.split('?', 1)[0] ?? '';

/** A request as a log shows it: the query may hold what somebody searched for, or a code of the sign-in. */
const serializeRequest = (request: { id: unknown; method: string; url: string }) => ({
  id: request.id,
  method: request.method,
  url: withoutQuery(request.url),
});

const paramsFor = ({ logLevel }: Settings): Params => ({
  pinoHttp: {
    level: logLevel,
    redact: { paths: PERSONAL, remove: true },
    serializers: { req: serializeRequest },
    autoLogging: { ignore: ({ url }) => url?.startsWith('/api/health/') ?? false },
  },
  ...(TALKATIVE.includes(logLevel) ? {} : { forRoutes: [] }),
});

/** One JSON line per event (pino), without personal data. */
@Module({ imports: [LoggerModule.forRootAsync({ inject: [Settings], useFactory: paramsFor })] })
export class LoggingModule {}
