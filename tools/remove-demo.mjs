// `npm run demo:remove`: takes the demo data out of the database of `./samenspoor start`, which must not be running
// (on a PostgreSQL of your own, by DATABASE_URL, it may be).
import { resolve } from 'node:path';
import { endProcess } from './bound-process.mjs';
import { program } from './start/programs.mjs';
import { runToEnd } from './start/run-to-end.mjs';
import { readSettings } from './start/settings.mjs';
import { cleanupList, startDatabase } from './start/stack.mjs';

const { atStop, stop } = cleanupList();
const bound = (child) => atStop(() => endProcess(child));

async function removeDemo() {
  const { databaseUrl, dataDir, pgPort } = readSettings();
  await runToEnd('The build', ['nx', 'run', 'api:build'], {}, bound);
  const { url } = databaseUrl
    ? { url: databaseUrl }
    : await startDatabase({ dataDir: resolve(dataDir), pgPort }, atStop);
  process.stdout.write(await runToEnd('Removing the demo', program('remove-demo'), { DATABASE_URL: url }, bound));
}

async function end(code, error) {
  if (error) process.stderr.write(`${error.message}\n`);
  await stop();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end(1));
removeDemo().then(
  () => end(0),
  (error) => end(1, error),
);
