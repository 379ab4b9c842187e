import { moduleNameMapper } from './paths.mjs';

/** Packages that ship ES modules only and must be transformed for Jest's CommonJS run. */
const esmOnly = ['.*\\.mjs$', '@angular/common/locales/.*\\.js$', 'd3-', 'internmap'].join('|');

/**
 * Jest for code that runs in the browser: jsdom, zoneless Angular, templates compiled just in time.
 *
 * @param {string} displayName project name, as Nx knows it
 * @param {string} rootDir folder of the project
 */
export const angularProject = (displayName, rootDir) => ({
  displayName,
  rootDir,
  // On a busy machine a first compilation alone takes seconds.
  testTimeout: 30_000,
  testEnvironment: 'jsdom',
  moduleNameMapper,
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  testMatch: ['**/*.spec.ts'],
  transform: {
    '^.+\\.(ts|mjs|js|html)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly}))`],
});
