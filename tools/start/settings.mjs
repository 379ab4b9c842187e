// What the environment may say to `./samenspoor start`; everything else is judged by the API itself.
import { resolve } from 'node:path';

const seeds = ['reference', 'demo', 'none'];

function port(name, fallback) {
  const text = process.env[name];
  if (!text) return fallback;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new Error(`${name} must be a port number from 1 to 65535, not "${text}".`);
}

function databaseUrl() {
  const text = process.env.DATABASE_URL;
  if (!text) return undefined;
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new Error('DATABASE_URL must look like postgres://user:password@host:5432/database.');
}

function seed() {
  const text = process.env.SEED || 'demo';
  if (seeds.includes(text)) return text;
  throw new Error(`SEED must be one of ${seeds.join(', ')}, not "${text}".`);
}

/** @throws {Error} a sentence that names the variable */
export const readSettings = () => ({
  host: process.env.HOST || '127.0.0.1',
  port: port('PORT', 3000),
  pgPort: port('PGPORT', undefined),
  databaseUrl: databaseUrl(),
  dataDir: resolve(process.env.DATA_DIR || '.data'),
  seed: seed(),
});
