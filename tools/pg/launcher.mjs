// PostgreSQL refuses to run as root. Whoever is not root runs it as they are; root becomes someone else first.
import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, lstatSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const nobody = 65534;

/**
 * @typedef {object} Launcher
 * @property {string[]} prefix what to put before a command
 * @property {{ uid?: number, gid?: number }} options what to give to `spawn`
 * @property {number} owner who must own the data folder
 * @property {string} home folder of the programs, a copy when the original can't be reached
 */

const works = (argv, options = {}) =>
  spawnSync(argv[0], argv.slice(1), { stdio: 'ignore', cwd: '/', ...options }).status === 0;

/** Nobody in a namespace of users: no real change of owner, and nothing needed on the machine. */
const namespacePrefix = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`];

/** Nobody, but allowed to enter folders of root, such as a clone in /root. Containers may do this and not the above. */
const nobodyPrefix = [
  ...['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'],
  ...['--inh-caps=+dac_override', '--ambient-caps=+dac_override'],
];

/** @returns {Launcher} the first way to run `postgres` that works here */
export function findLauncher(home) {
  const me = process.getuid?.();
  if (me !== 0 && hasName()) return { prefix: [], options: {}, owner: me, home };
  const version = [join(home, 'native/bin/postgres'), '--version'];
  if (works([...namespacePrefix, ...version])) return { prefix: namespacePrefix, options: {}, owner: me, home };
  if (me !== 0) return { prefix: [], options: {}, owner: me, home };
  if (works([...nobodyPrefix, ...version])) return { prefix: nobodyPrefix, options: {}, owner: nobody, home };
  const options = { uid: nobody, gid: nobody };
  const reachable = works(version, options) ? home : copyForAll(home);
  return { prefix: [], options, owner: nobody, home: reachable };
}

/** Containers may run us as a number that no user has; PostgreSQL wants a name. */
function hasName() {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** The programs lie in a folder that only root may enter: a copy where everybody may. */
function copyForAll(home) {
  const copy = join(tmpdir(), 'samenspoor-postgres-18.4');
  if (!existsSync(copy)) {
    const part = `${copy}.${process.pid}`;
    cpSync(home, part, { recursive: true, verbatimSymlinks: true });
    renameSync(part, copy);
  }
  return copy;
}

/** Hands the folder to whoever will run PostgreSQL; it may have been run another way before. */
export function giveTo(owner, path) {
  if (process.getuid?.() !== 0 || lstatSync(path).uid === owner) return;
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    chownSync(join(entry.parentPath, entry.name), owner, owner);
  }
  chownSync(path, owner, owner);
}
