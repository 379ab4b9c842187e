import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const find = (...patterns) => globSync(patterns, { cwd: root });

const pages = find('*.md', 'docs/**/*.md');
const sources = find('{apps,libs,database,e2e,tools}/**/*.{ts,mjs,html}');
const matches = (path, pattern) => [...read(path).matchAll(pattern)].map(([, found]) => found);

describe('the docs', () => {
  it('link to what is there', () => {
    const broken = pages.flatMap((page) =>
      matches(page, /\]\((?!https?:|mailto:|#)([^)#\s]+)/g)
        .filter((target) => !existsSync(join(root, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(broken).toEqual([]);
  });

  it('are there when code names them', () => {
    const named = sources.flatMap((file) => matches(file, /(docs\/[a-z0-9/-]+\.md)/g).map((page) => [file, page]));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, page]) => !existsSync(join(root, page)))).toEqual([]);
  });

  it('number the decisions one by one, each under its own title', () => {
    const decisions = readdirSync(join(root, 'docs/decisions')).toSorted();
    const numbers = decisions.map((name, index) => [name.slice(0, 5), `# ${index + 1}. `]);
    expect(numbers.map(([number]) => number)).toEqual(
      decisions.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
    );
    for (const [index, name] of decisions.entries()) {
      expect(read(`docs/decisions/${name}`).startsWith(numbers[index][1])).toBe(true);
    }
  });
});
