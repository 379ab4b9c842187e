// Fails the build of the web when what a first visit loads is too much: 200 kB of JavaScript, gzipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = 'dist/apps/web/browser';
const budget = 200_000;

const read = (name) => readFileSync(join(folder, name), 'utf8');
const staticImport = /\b(?:import|from)\s*"\.\/([\w.-]+\.js)"/g;

/** The scripts of the page, and all that they import before they run; not what comes with a route. */
function initialScripts() {
  const named = [...read('index.html').matchAll(/(?:src|href)="([\w.-]+\.js)"/g)].map(([, name]) => name);
  const seen = new Set(named);
  for (const name of seen) {
    for (const [, imported] of read(name).matchAll(staticImport)) seen.add(imported);
  }
  return [...seen];
}

const scripts = initialScripts();
const total = scripts.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
process.stdout.write(`Initial JavaScript: ${kilo(total)} gzipped in ${scripts.length} files, budget ${kilo(budget)}\n`);
if (scripts.length === 0 || total > budget) process.exit(1);
