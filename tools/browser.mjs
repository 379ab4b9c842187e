// The browser for journeys, screenshots and Lighthouse: $CHROMIUM, else the machine's own, else the one inside npm.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const cache = resolve(import.meta.dirname, '../node_modules/.cache/samenspoor');
const installed = ['/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const parts = ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br', 'chromium.br'];

/** Everything a browser in a container, run as root and without graphics, has to be told. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Unpacks the browser of @sparticuz/chromium once; it unpacks to the folder for temporary files, so we name ours. */
async function unpackInto(folder) {
  const { inflate } = await import('@sparticuz/chromium');
  const bin = join(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))), 'bin');
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = part;
  for (const file of parts) await inflate(join(bin, file));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  writeFileSync(join(part, 'fonts/fonts.conf'), `<fontconfig><dir>${folder}/fonts</dir></fontconfig>\n`);
  if (existsSync(folder)) rmSync(part, { recursive: true });
  else renameSync(part, folder);
}

/**
 * @returns {Promise<{ executablePath: string, env: NodeJS.ProcessEnv }>} program and the environment it wants.
 *   `CHROMIUM=npm` asks for the one inside npm even where the machine has its own.
 */
export async function browser() {
  const wanted = process.env.CHROMIUM;
  if (wanted && wanted !== 'npm' && !existsSync(wanted)) throw new Error(`CHROMIUM names no file: ${wanted}`);
  const own = wanted === 'npm' ? [] : [wanted, ...installed];
  const executablePath = own.find((path) => path && existsSync(path));
  if (executablePath) return { executablePath, env: process.env };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found: set CHROMIUM to the program file of a Chrome, Chromium or Edge.');
  }
  const folder = join(cache, 'chromium-153');
  if (!existsSync(folder)) await unpackInto(folder);
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), env: { ...process.env, ...libraries } };
}
