import { moduleNameMapper } from './paths.mjs';

const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
};

/**
 * Jest for code that runs in Node: native ES modules, TypeScript stripped by swc.
 * Needs `node --experimental-vm-modules` (see `run.mjs`).
 *
 * @param {string} displayName project name, as Nx knows it
 * @param {string} rootDir folder of the project
 */
export const nodeProject = (displayName, rootDir) => ({
  displayName,
  rootDir,
  // On a busy machine a first compilation alone takes seconds.
  testTimeout: 30_000,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper,
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.int\\.spec\\.ts$'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
});
