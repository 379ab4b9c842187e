import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const packageJson = readJson('package.json');
const direct = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
  Object.entries(packageJson[kind]),
);
const rows = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
  .split('## Held back')[0]
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| name ') && !line.startsWith('| ---'))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

describe('the direct dependencies', () => {
  it('are all explained, and nothing else is', () => {
    expect(rows.map(([name]) => name).toSorted()).toEqual(direct.map(([name]) => name).toSorted());
  });

  it('are pinned to exact versions', () => {
    expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('have the licence that is written down', () => {
    const installed = rows.filter(([name]) => existsSync(join(root, 'node_modules', name)));
    const wrong = installed.filter(
      ([name, licence]) => readJson(`node_modules/${name}/package.json`).license !== licence,
    );
    expect(wrong).toEqual([]);
    expect(installed.length).toBeGreaterThan(80);
  });

  it('are locked without download addresses, so that any registry serves', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});
