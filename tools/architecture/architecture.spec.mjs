import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contextRoots, contexts, layerFolders, layers } from './table.mjs';

const root = resolve(import.meta.dirname, '../..');
const folders = Object.values(layerFolders);

const filesBelow = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith(ending));

const foldersIn = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];

/** What dependency-cruiser says of the whole workspace under the rules made from the table. */
function cruise() {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const argv = [cli, ...folders, '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const run = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(run.stdout);
}

describe('the import table', () => {
  const { modules, summary } = cruise();

  it('is kept by every import', () => {
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });

  it('is judged on imports that were really found', () => {
    const imports = modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => [source, resolved]),
    );
    const acrossLayers = imports.filter(
      ([from, to]) => from.startsWith('libs/contracts/') && to.startsWith('libs/domain/'),
    );
    expect(acrossLayers.length).toBeGreaterThan(0);
  });

  it('has no circle among layers', () => {
    expect(circles(layers)).toEqual([]);
  });

  it('has no circle among contexts', () => {
    expect(circles(contexts)).toEqual([]);
  });

  it('lets nobody import portfolio', () => {
    expect(Object.values(contexts).flat()).not.toContain('portfolio');
  });

  it('names every layer as its Nx project tags itself', () => {
    for (const [layer, folder] of Object.entries(layerFolders)) {
      const project = JSON.parse(readFileSync(join(root, folder, 'project.json'), 'utf8'));
      expect(project).toMatchObject({ name: layer, tags: [`layer:${layer}`] });
    }
  });
});

describe('the house', () => {
  /** Folders beside the contexts: no business words in them, but for `demo`, which plays all contexts through. */
  const shared = {
    'apps/api/src': ['platform', 'demo'],
    'apps/web/src/app': ['shell'],
    'libs/domain/src': ['access', 'kernel', 'spreadsheets', 'workflow'],
    'libs/contracts/src': ['kernel', 'live', 'problems'],
  };

  it.each(contextRoots)('knows every folder of %s', (folder) => {
    const known = [...Object.keys(contexts), ...shared[folder]];
    expect(
      foldersIn(folder)
        .map(({ name }) => name)
        .filter((name) => !known.includes(name)),
    ).toEqual([]);
  });

  it('has index files only as doors of contexts', () => {
    const doors = Object.keys(contexts).map((context) => `apps/api/src/${context}/index.ts`);
    const indexes = folders.flatMap((folder) => filesBelow(folder, '/index.ts'));
    expect(indexes.filter((file) => !doors.includes(file))).toEqual([]);
  });

  it('lets entities cross contexts by id, never by relation', () => {
    const relation = /@(?:ManyToOne|OneToMany|OneToOne|ManyToMany)\(\s*\(\)\s*=>\s*(\w+)/g;
    const crossing = filesBelow('database/entities', '.entity.ts').flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const foreign = [...text.matchAll(/import \{([^}]+)\} from '\.\.\/[^']+'/g)].flatMap(([, names]) =>
        names.split(/[\s,]+/),
      );
      return [...text.matchAll(relation)]
        .filter(([, name]) => foreign.includes(name))
        .map(([, name]) => `${file}: ${name}`);
    });
    expect(crossing).toEqual([]);
  });
});

describe('the classes of the API', () => {
  /** Class → how many others it is given; a module only puts things together. */
  const given = filesBelow('apps/api/src', '.ts')
    .filter((file) => !/\.(spec|module)\.ts$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [...text.matchAll(/constructor\(([^)]*)\)/g)].map(([, params]) => [
        file,
        params.match(/readonly \w+: [A-Z]/g)?.length ?? 0,
      ]);
    });

  it('lean on six others at most', () => {
    expect(given.length).toBeGreaterThan(150);
    expect(given.filter(([, count]) => count > 6)).toEqual([]);
  });
});

/** Names that can reach themselves. */
function circles(table) {
  const reaches = (from, target, seen = new Set()) =>
    table[from].some((next) => {
      if (next === target) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, target, seen);
    });
  return Object.keys(table).filter((name) => reaches(name, name));
}
