// Child processes that never outlive the process that started them, not even when that one is killed with -9.
import { spawn, spawnSync } from 'node:child_process';

let setpriv;

/** `setpriv --pdeathsig` where the machine has it (Linux): the kernel itself signals the child. */
export function parentDeathPrefix(signal) {
  setpriv ??= spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0;
  return setpriv ? ['setpriv', '--pdeathsig', signal.replace('SIG', '')] : [];
}

/** Elsewhere: a shell that waits for its input to close, which happens when we die, and then signals the child. */
function watchOver(child, signal) {
  const script = `read -r _; kill -${signal.replace('SIG', '')} "$1" 2>/dev/null`;
  const guard = spawn('sh', ['-c', script, 'guard', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => {});
  guard.unref();
  child.once('exit', () => guard.kill('SIGKILL'));
}

/**
 * Starts `argv` in its own session, so that Ctrl-C reaches only us and we end things in order,
 * and bound to our life: when we are gone it gets `deathSignal`.
 *
 * @param {string[]} argv command and arguments
 * @param {import('node:child_process').SpawnOptions & { deathSignal?: NodeJS.Signals, become?: string[] }} options
 *   `become`: what changes the user; it comes first, since a change of user undoes the binding
 */
export function spawnBound(argv, { deathSignal = 'SIGTERM', become = [], ...options } = {}) {
  const prefix = parentDeathPrefix(deathSignal);
  const [command, ...args] = [...become, ...prefix, ...argv];
  const child = spawn(command, args, { ...options, detached: true });
  if (prefix.length === 0 && child.pid) watchOver(child, deathSignal);
  return child;
}

/** The child and what it started in turn: it leads its own session. */
function signalAll(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/**
 * Resolves when a child of `spawnBound` has ended; after `patience` milliseconds it is killed.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export function endProcess(child, signal = 'SIGTERM', patience = 10_000) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => signalAll(child, 'SIGKILL'), patience);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    signalAll(child, signal);
  });
}
