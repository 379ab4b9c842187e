import { existsSync } from 'node:fs';
import { defineConfig } from 'rolldown';

/** The three programs of the API: serve, bring the schema up to date, load reference and demo data. */
const entries = ['main', 'migrate', 'seed'].filter((name) => existsSync(`apps/api/src/${name}.ts`));

/** Our own code is bundled, packages of npm stay outside; the runtime of the transformer must be inside. */
const isBundled = (id) =>
  id.startsWith('.') || id.startsWith('/') || id.startsWith('@samenspoor/') || id.startsWith('@oxc-project/');

export default defineConfig({
  input: Object.fromEntries(entries.map((name) => [name, `apps/api/src/${name}.ts`])),
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
