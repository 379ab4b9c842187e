// The least that could answer: `node:http` and `pg` with named statements. No session, no permission, no checks.
// BENCH_BARE: {port, databaseUrl, routes}, see bare-routes.mjs.
import { createServer } from 'node:http';
import pg from 'pg';

const { port, databaseUrl, routes } = JSON.parse(process.env.BENCH_BARE);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });

const routeOf = (url) => routes.find(({ path, prefix }) => (prefix ? url.startsWith(prefix) : url === path));

function valuesOf({ prefix, values }, url) {
  return prefix ? [url.slice(prefix.length), ...values.slice(1)] : values;
}

async function answer(request, response) {
  const route = routeOf(request.url);
  const { name, text, column, cut, tail } = route;
  const { rows } = await pool.query({ name, text, values: valuesOf(route, request.url) });
  const value = rows[0][column];
  const body = cut === 0 ? value : value.slice(0, -cut) + tail;
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    response.writeHead(500).end();
  });
});
server.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
