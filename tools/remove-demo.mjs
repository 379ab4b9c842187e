// `./samenspoor remove-demo`: takes everything fictitious out of the database that `start` uses.
import { buildWhatChanged } from './start/build.mjs';
import { removeDemo } from './start/programs.mjs';
import { readSettings } from './start/settings.mjs';
import { cleanupList, startDatabase } from './start/stack.mjs';

const { atStop, stop } = cleanupList();

async function main() {
  const settings = readSettings();
  await buildWhatChanged(['api']);
  const url = settings.databaseUrl ?? (await startDatabase(settings, atStop)).url;
  process.stdout.write(`${(await removeDemo({ DATABASE_URL: url })).trim()}\n`);
}

async function end(code, error) {
  if (error) process.stderr.write(`${error.message}\n`);
  await stop();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end(1));
main().then(
  () => end(0),
  (error) => end(1, error),
);
