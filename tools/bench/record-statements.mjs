// Loaded before the API (`node --import`): writes each named statement that it runs to the file BENCH_STATEMENTS, one
// JSON line each.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const { query } = pg.Client.prototype;

pg.Client.prototype.query = function recorded(statement, ...rest) {
  const { name, text, values } = statement ?? {};
  if (name) appendFileSync(process.env.BENCH_STATEMENTS, `${JSON.stringify({ name, text, values })}\n`);
  return query.call(this, statement, ...rest);
};
