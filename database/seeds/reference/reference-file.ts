import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = join('database', 'seeds', 'reference');

/**
 * The text of a data file in this folder. The code also runs as a bundle elsewhere in the workspace, so the
 * folder is looked up from the running file upwards rather than relative to the source.
 */
export function readReferenceFile(name: string): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, FOLDER, name))) {
    const parent = dirname(directory);
    if (parent === directory) {
      throw new Error(`Reference file ${join(FOLDER, name)} was not found`);
    }
    directory = parent;
  }
  return readFileSync(join(directory, FOLDER, name), 'utf8');
}
