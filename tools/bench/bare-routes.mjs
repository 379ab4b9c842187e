// What a server without any framework has to know to answer the same bytes from the same SQL: found out by asking the
// product itself, and listening to what it asks PostgreSQL.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { freePort } from '../ports.mjs';
import { startApi } from '../start/programs.mjs';
import { signIn } from '../product/sign-in.mjs';

const recorder = pathToFileURL(resolve(import.meta.dirname, 'record-statements.mjs')).href;

/** The second time everything that a session costs is known already; one statement is left. */
async function statementOf(url, cookie, file) {
  await fetch(url, { headers: { cookie } });
  writeFileSync(file, '');
  const answer = await fetch(url, { headers: { cookie } });
  const body = await answer.text();
  const statements = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  if (!answer.ok || statements.length !== 1) {
    const names = statements.map(({ name }) => name).join(', ');
    throw new Error(`${url} answered ${answer.status} from ${statements.length} statements (${names}), not from one.`);
  }
  return { ...statements[0], body };
}

/** The column that holds the answer, and what the product adds to its end: `{"a":1` + `,"now":"…"}`. */
async function columnOf(client, { name, text, values, body }) {
  const { rows } = await client.query({ text, values });
  for (const [column, value] of Object.entries(rows[0])) {
    if (typeof value !== 'string' || value.length < 2) continue;
    if (body === value) return { column, keep: value.length, tail: '', cut: 0 };
    if (body.startsWith(value.slice(0, -1))) return { column, cut: 1, tail: body.slice(value.length - 1) };
  }
  throw new Error(`${name}: the answer is in no column`);
}

/**
 * @param {object} options
 * @param {import('pg').Client} options.client
 * @param {Record<string, string>} options.env environment of the API
 * @param {string} options.dir for temporary files
 * @param {{ path: string, prefix?: string, userName: string }[]} options.asked `prefix`: an id follows it
 */
export async function findBareRoutes({ client, env, dir, asked }, atStop) {
  const file = resolve(dir, 'statements.jsonl');
  const recording = { NODE_OPTIONS: `--import ${recorder}`, BENCH_STATEMENTS: file };
  const options = { host: '127.0.0.1', port: await freePort(), logFile: resolve(dir, 'recorded-api.log') };
  const { address } = await startApi({ ...options, env: { ...env, ...recording } }, atStop);
  const routes = [];
  for (const { path, prefix, userName } of asked) {
    const { cookie } = await signIn(address, userName);
    const { body, ...statement } = await statementOf(address + path, cookie, file);
    routes.push({ path, prefix, ...statement, ...(await columnOf(client, { ...statement, body })) });
  }
  return routes;
}
