// `./samenspoor start`: builds what changed, starts everything on one address, and stops it all again.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endProcess } from './bound-process.mjs';
import { buildWhatChanged } from './start/build.mjs';
import { readSettings } from './start/settings.mjs';
import { startStack } from './start/stack.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
let stack;
let build;
let ending = false;

/** Ends everything in order, whatever point we are at, and then ourselves. */
async function end(code) {
  if (ending) return;
  ending = true;
  if (build) await endProcess(build);
  await stack?.stop();
  process.exit(code);
}

function fail(error) {
  if (ending) return;
  process.stderr.write(`\n${error.message}\n`);
  void end(1);
}

async function buildAll() {
  say('Building what changed');
  await buildWhatChanged(['api', 'web'], (child) => (build = child));
  build = undefined;
}

async function describePeople() {
  const people = await import(pathToFileURL(resolve('dist/apps/api/demo-people.js')).href);
  const width = Math.max(...people.MAIN_PEOPLE.map(({ subject }) => subject.length)) + 2;
  const line = ({ subject, givenName, familyName, capacities }) =>
    `  ${subject.padEnd(width)}${givenName} ${familyName} (${capacities.map(({ role }) => role).join(', ')})`;
  return ['Demo people, with fictitious data; sign in by a click on a card:', ...people.MAIN_PEOPLE.map(line)].join(
    '\n',
  );
}

async function main() {
  const begun = performance.now();
  const settings = readSettings();
  stack = startStack({
    ...settings,
    env: { NODE_ENV: process.env.NODE_ENV || 'development' },
    built: buildAll(),
    onStep: say,
  });
  const { address, broken } = await stack.ready;
  if (settings.seed === 'demo') say(`\n${await describePeople()}`);
  say(`\nSamenspoor is ready in ${((performance.now() - begun) / 1000).toFixed(1)} s: ${address}`);
  say(`Logs and data: ${join(settings.dataDir, '/')}. Stop with Ctrl-C.`);
  fail(await broken);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
main().catch(fail);
