// Runs Jest for one project: `node tools/jest/run.mjs <config> <name> [jest arguments]`.
// The counts go to dist/test-results/<name>.json, so that the check can add them up.
// The flag for ES modules is given here, per run: in a global NODE_OPTIONS it breaks the Angular projects.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [config, name, ...rest] = process.argv.slice(2);
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const results = 'dist/test-results';
mkdirSync(results, { recursive: true });

const isAngular = name === 'web' || name === 'ui';
const flags = isAngular ? [] : ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const report = rest.length ? [] : ['--json', `--outputFile=${results}/${name}.json`];
const run = spawnSync(
  process.execPath,
  [...flags, jest, '-c', config, '--maxWorkers=2', '--passWithNoTests', ...report, ...rest],
  { stdio: ['ignore', report.length ? 'ignore' : 'inherit', 'inherit'] },
);
process.exit(run.status ?? 1);
