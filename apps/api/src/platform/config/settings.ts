import { join, resolve } from 'node:path';
import { EnvironmentReader } from './environment';
import type { Environment } from './environment';
import { type MailSettings, readMailSettings } from './mail-settings';

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The provider that people sign in with; null means the development provider of the product itself. */
export interface ExternalProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Where a `clamd` listens: a Unix socket, or a host and port. */
export type VirusScannerAddress = { readonly socket: string } | { readonly host: string; readonly port: number };

/** Everything the server is told by its environment. Docs: `docs/operations.md`. */
export abstract class Settings {
  abstract readonly production: boolean;
  abstract readonly host: string;
  abstract readonly port: number;
  /** Where browsers find the product: origin only, no path, no slash at the end. */
  abstract readonly publicUrl: string;
  abstract readonly databaseUrl: string;
  /** Copies of the database to read from, which may be some seconds behind; none means the database itself. */
  abstract readonly databaseReplicaUrls: readonly string[];
  /** Connections at most, to the database and to each replica. */
  abstract readonly databasePoolSize: number;
  abstract readonly sessionSecret: string;
  /** How long somebody stays signed in, in hours, whatever they do. */
  abstract readonly sessionHours: number;
  abstract readonly provider: ExternalProvider | null;
  abstract readonly logLevel: LogLevel;
  /** Proxies in front of the server whose `X-Forwarded-…` headers are believed. */
  abstract readonly trustedProxies: number;
  /** Folder with the built web application. */
  abstract readonly webRoot: string;
  /** Sign-in requests per address and minute. */
  abstract readonly signInsPerMinute: number;
  /** Unsafe requests per session (or address) and minute. */
  abstract readonly writesPerMinute: number;
  /**
   * Requests for what costs much (workbooks, PDFs, exports, simulations) per person and minute; five times as many per
   * address.
   */
  abstract readonly expensivePerMinute: number;
  abstract readonly mail: MailSettings;
  /** Whether this process also delivers the outbox, sends mail and runs scheduled jobs. */
  abstract readonly jobs: boolean;
  /** Folder with the bytes of documents; the same for all instances. */
  abstract readonly filesRoot: string;
  /** The largest document, in megabytes. */
  abstract readonly maxUploadMegabytes: number;
  /** The ClamAV that documents are scanned by; null means that nothing is scanned, which people are told. */
  abstract readonly virusScanner: VirusScannerAddress | null;
}

const DEVELOPMENT_SECRET = 'only-for-development-never-for-real-people';

/** Reads and judges the environment. Throws `ConfigurationError`, which names each variable that is wrong. */
export function readSettings(environment: Environment): Settings {
  const reader = new EnvironmentReader(environment);
  const production = reader.optional('NODE_ENV') === 'production';
  const host = reader.text('HOST', '127.0.0.1');
  const port = reader.integer('PORT', 1, 65_535, 3000);
  const publicUrl = readPublicUrl(reader, host, port);
  const settings: Settings = {
    production,
    host,
    port,
    publicUrl,
    databaseUrl: readDatabaseUrl(reader),
    databaseReplicaUrls: readReplicaUrls(reader),
    databasePoolSize: reader.integer('DATABASE_POOL_SIZE', 2, 200, 20),
    sessionSecret: readSecret(reader, production),
    sessionHours: reader.integer('SESSION_HOURS', 1, 24, 10),
    provider: readProvider(reader, production),
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'warn'),
    trustedProxies: readProxies(reader, publicUrl),
    webRoot: resolve(reader.text('WEB_ROOT', 'dist/apps/web/browser')),
    signInsPerMinute: reader.integer('SIGN_INS_PER_MINUTE', 1, 100_000, 600),
    writesPerMinute: reader.integer('WRITES_PER_MINUTE', 1, 1_000_000, 1200),
    expensivePerMinute: reader.integer('EXPENSIVE_PER_MINUTE', 1, 1_000_000, 60),
    mail: readMailSettings(reader, production),
    jobs: reader.oneOf('JOBS', ['on', 'off'], 'on') === 'on',
    filesRoot: resolve(reader.text('FILES_ROOT', join(reader.text('DATA_DIR', '.data'), 'files'))),
    maxUploadMegabytes: reader.integer('MAX_UPLOAD_MB', 1, 500, 50),
    virusScanner: readVirusScanner(reader),
  };
  reader.finish();
  return settings;
}

/** What the programs that only talk to the database need. */
export function readDatabaseSettings(environment: Environment): { readonly databaseUrl: string } {
  const reader = new EnvironmentReader(environment);
  const databaseUrl = readDatabaseUrl(reader);
  reader.finish();
  return { databaseUrl };
}

function readDatabaseUrl(reader: EnvironmentReader): string {
  return reader.url('DATABASE_URL', ['postgres:', 'postgresql:'], reader.text('DATABASE_URL'));
}

function readReplicaUrls(reader: EnvironmentReader): string[] {
  const given = (reader.optional('DATABASE_REPLICA_URLS') ?? '').split(/[\s,]+/).filter((url) => url !== '');
  return given.map((url) => reader.url('DATABASE_REPLICA_URLS', ['postgres:', 'postgresql:'], url));
}

function readPublicUrl(reader: EnvironmentReader, host: string, port: number): string {
  const here = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const given = reader.text('PUBLIC_URL', `http://${here}:${port}`);
  const url = reader.url('PUBLIC_URL', ['http:', 'https:'], given);
  if (url === '') return url;
  const { origin, pathname, search } = new URL(url);
  return pathname === '/' && search === '' ? origin : reader.complain('PUBLIC_URL must have no path.', origin);
}

/** The server speaks plain http: https is spoken by a proxy, and is only believed when that proxy is. */
function readProxies(reader: EnvironmentReader, publicUrl: string): number {
  const proxies = reader.integer('TRUSTED_PROXIES', 0, 10, 0);
  if (proxies > 0 || !publicUrl.startsWith('https:')) return proxies;
  return reader.complain('TRUSTED_PROXIES must be at least 1 when PUBLIC_URL is https.', proxies);
}

function readSecret(reader: EnvironmentReader, production: boolean): string {
  const secret = reader.text('SESSION_SECRET', production ? undefined : DEVELOPMENT_SECRET);
  if (secret === '' || secret.length >= 32) return secret;
  return reader.complain('SESSION_SECRET must be at least 32 characters long.', secret);
}

function readProvider(reader: EnvironmentReader, production: boolean): ExternalProvider | null {
  const issuer = reader.optional('OIDC_ISSUER');
  if (issuer === null) {
    const complaint = 'OIDC_ISSUER is required in production: the development provider signs anybody in.';
    return production ? reader.complain(complaint, null) : null;
  }
  return {
    issuer: reader.url('OIDC_ISSUER', production ? ['https:'] : ['https:', 'http:'], issuer),
    clientId: reader.text('OIDC_CLIENT_ID'),
    clientSecret: reader.text('OIDC_CLIENT_SECRET'),
  };
}

function readVirusScanner(reader: EnvironmentReader): VirusScannerAddress | null {
  const socket = reader.optional('CLAMAV_SOCKET');
  if (socket !== null) return { socket };
  const host = reader.optional('CLAMAV_HOST');
  return host === null ? null : { host, port: reader.integer('CLAMAV_PORT', 1, 65_535, 3310) };
}
