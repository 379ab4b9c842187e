import { resolve } from 'node:path';
import { nodeProject } from '../../tools/jest/node-project.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Everything that needs a real PostgreSQL: the API's routes and the database project's own specs. */
export default {
  ...nodeProject('integration', import.meta.dirname),
  roots: [import.meta.dirname, resolve(root, 'database')],
  testMatch: ['**/*.int.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  setupFiles: ['<rootDir>/test/support/load-nest.ts'],
  testTimeout: 30_000,
  globalSetup: resolve(root, 'tools/jest/integration-setup.mjs'),
  globalTeardown: resolve(root, 'tools/jest/integration-teardown.mjs'),
};
