import { createInterface } from 'node:readline';
import { spawnBound } from '../bound-process.mjs';

/**
 * Runs a command quietly to its end; when it fails, what it said is in the error.
 *
 * @param {string} what the step, for the error
 * @param {string[]} argv
 * @param {Record<string, string>} env what to add to the environment
 * @param {(child: import('node:child_process').ChildProcess) => void} onStart
 * @param {(line: string) => void} onLine told each line of its output
 */
export function runToEnd(what, argv, env = {}, onStart = () => {}, onLine = () => {}) {
  return new Promise((done, fail) => {
    const child = spawnBound(argv, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    onStart(child);
    let said = '';
    const hear = (chunk) => (said = (said + chunk).slice(-20_000));
    child.stdout.on('data', hear);
    createInterface({ input: child.stdout }).on('line', onLine);
    child.stderr.on('data', hear);
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done(said) : fail(new Error(`${what} failed (${code}):\n${said}`))));
  });
}
