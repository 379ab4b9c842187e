import { existsSync } from 'node:fs';
import { defineConfig } from 'rolldown';

/**
 * The programs of the API (serve, bring the schema up to date, load and remove data, read workbooks in a thread), and
 * the people start prints.
 */
const programs = {
  main: 'apps/api/src/main.ts',
  migrate: 'apps/api/src/migrate.ts',
  seed: 'apps/api/src/seed.ts',
  'remove-demo': 'apps/api/src/remove-demo.ts',
  'workbook-worker': 'apps/api/src/platform/spreadsheet/workbook-worker.ts',
  'demo-people': 'database/seeds/demo/main-people.ts',
};
const input = Object.fromEntries(Object.entries(programs).filter(([, file]) => existsSync(file)));

/** Our own code is bundled, packages of npm stay outside; the runtime of the transformer must be inside. */
const isBundled = (id) =>
  id.startsWith('.') || id.startsWith('/') || id.startsWith('@samenspoor/') || id.startsWith('@oxc-project/');

export default defineConfig({
  input,
  platform: 'node',
  external: (id) => !isBundled(id),
  tsconfig: 'apps/api/tsconfig.json',
  output: {
    dir: process.env.API_OUT_DIR ?? 'dist/apps/api',
    format: 'esm',
    sourcemap: true,
    cleanDir: true,
    keepNames: true,
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
});
