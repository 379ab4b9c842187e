// `./samenspoor check [step ...]`: every check, the fast ones first; stops at the first that fails.
import { rmSync } from 'node:fs';
import { spawnBound } from './bound-process.mjs';

const nx = (...args) => ['nx', ...args, '--output-style=stream'];

const steps = {
  format: ['prettier', '--check', '.'],
  lint: nx('run-many', '-t', 'lint'),
  types: nx('run-many', '-t', 'typecheck'),
  unit: nx('run-many', '-t', 'test'),
  integration: nx('run', 'api:integration'),
  journeys: nx('run', 'e2e:e2e'),
};

const say = (text) => process.stdout.write(`${text}\n`);

/** Ctrl-C and SIGTERM end the step, and with it everything the step started. */
function run(argv) {
  const child = spawnBound(argv, { stdio: 'inherit' });
  const forward = () => process.kill(-child.pid, 'SIGTERM');
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve(code ?? 1);
    });
  });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length) {
  process.stderr.write(`No step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.\n`);
  process.exit(2);
}

if (asked.length === 0) rmSync('dist/test-results', { recursive: true, force: true });
for (const name of asked.length ? asked : Object.keys(steps)) {
  say(`\n=== ${name}: ${steps[name].join(' ')}`);
  const begun = performance.now();
  const code = await run(steps[name]);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  if (code !== 0) {
    process.stderr.write(`\n=== ${name} FAILED after ${seconds} s\n`);
    process.exit(code);
  }
  say(`=== ${name} passed in ${seconds} s`);
}
