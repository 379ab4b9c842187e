import { runToEnd } from './run-to-end.mjs';

/**
 * Builds what changed since the last time; Nx knows.
 *
 * @param {string[]} projects
 * @param {(child: import('node:child_process').ChildProcess) => void} [onStart]
 */
export const buildWhatChanged = (projects, onStart) =>
  runToEnd('The build', ['nx', 'run-many', '-t', 'build', '-p', ...projects], {}, onStart);
