// Loaded before the API (`node --import`): how long each request was in the server, from its headers to the last byte of
// the answer, goes to the file BENCH_TIMES as one JSON line each: [when it came in, milliseconds, method, status].
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';

const begun = new WeakMap();
let lines = [];

subscribe('http.server.request.start', ({ request }) => begun.set(request, [Date.now(), performance.now()]));
subscribe('http.server.response.finish', ({ request, response }) => {
  const [at, since] = begun.get(request);
  lines.push(JSON.stringify([at, performance.now() - since, request.method, response.statusCode]));
});

function write() {
  if (lines.length === 0) return;
  appendFileSync(process.env.BENCH_TIMES, `${lines.join('\n')}\n`);
  lines = [];
}
setInterval(write, 1000).unref();
process.once('exit', write);
