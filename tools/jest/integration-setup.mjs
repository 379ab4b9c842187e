// One embedded PostgreSQL for a whole integration run, with two databases to copy from (30-80 ms a copy):
// `template_empty` (migrated) and `template_reference` (migrated, with the reference data).
// What the specs need to know goes by environment: TEST_POSTGRES_URL.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, startPg, tempDir } from '../pg.mjs';
import { createDatabase } from '../start/databases.mjs';

const root = resolve(import.meta.dirname, '../..');

function run(argv, env = {}) {
  const [command, ...args] = argv;
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
  if (result.status !== 0) throw new Error(`${argv.join(' ')} failed:\n${result.stdout}${result.stderr}`);
}

/** Builds the API's programs aside, so that an integration run and a build never disturb each other. */
function buildPrograms(outDir) {
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
  run([process.execPath, rolldown, '-c', 'apps/api/rolldown.config.mjs'], { API_OUT_DIR: outDir });
}

async function makeTemplates(serverUrl, programs) {
  const at = (url) => ({ DATABASE_URL: url, NODE_ENV: 'test' });
  const program = (name) => [process.execPath, join(programs, `${name}.js`)];
  run(program('migrate'), at(await createDatabase(serverUrl, 'template_empty')));
  const reference = await createDatabase(serverUrl, 'template_reference', 'template_empty');
  run(program('seed'), { ...at(reference), SEED: 'reference' });
}

export default async function setUp() {
  const dir = tempDir('samenspoor-integration-');
  const server = await startPg({ dir: join(dir, 'pg'), port: await freePort(), durable: false });
  const programs = join(root, `dist/integration-${process.pid}`);
  globalThis.integrationRun = { server, dir };
  try {
    buildPrograms(programs);
    await makeTemplates(server.url, programs);
  } catch (error) {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(programs, { recursive: true, force: true });
  }
  process.env.TEST_POSTGRES_URL = server.url;
}
