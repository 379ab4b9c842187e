// `npm run bench:autosave`: how long saving one field takes while 200 people type. docs/operations.md says how to read it.
// BENCH_TYPISTS and BENCH_SECONDS change it.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { applicantsWithDrafts } from './drafts.mjs';
import { onBench } from './on-bench.mjs';
import { processorTime } from './processor-time.mjs';
import { recordedTimes, serverTimes } from './server-times.mjs';
import { startProduct } from './sides.mjs';
import { markdownTable, spread, spreadCells } from './spread.mjs';
import { typeUntil } from './typist.mjs';

const typists = Number(process.env.BENCH_TYPISTS || 200);
const seconds = Number(process.env.BENCH_SECONDS || 30);
const warmUp = 10;
/** One in ten has a colleague in the same application. */
const places = Math.ceil((typists * 10) / 11);
const aim = 50;

/** Everybody has the page open, which listens to what others do. */
async function openWindows(address, databaseUrl) {
  const applicants = await applicantsWithDrafts(address, databaseUrl, { people: typists, places });
  for (const { visitor, id } of applicants) await visitor.follow(id);
  return Promise.all(
    applicants.map(async ({ visitor, id, colleague }) => {
      const { version } = await visitor.must('GET', `/applications/${id}`);
      return { visitor, id, colleague, version, themes: colleague ? ['9'] : ['5', '17'] };
    }),
  );
}

async function type(windows) {
  const from = Date.now() + warmUp * 1000;
  const until = from + seconds * 1000;
  const saves = [];
  const load = loadavg()[0];
  const before = processorTime();
  await Promise.all(windows.map((window) => typeUntil(window, until, (saved) => saves.push(saved))));
  const after = processorTime();
  const perSave = (part) => `${((1000 * (after[part] - before[part])) / saves.length).toFixed(1)} ms`;
  const processor = `processor time per save: server ${perSave('server')}, PostgreSQL ${perSave('postgres')}`;
  return { from, until, load, processor, saves: saves.filter(({ at }) => at >= from) };
}

function report({ saves, load, processor }, inServer, say) {
  const failed = saves.filter(({ status }) => status !== 200);
  const row = (where, times) => [where, ...spreadCells(times)];
  const title = `${typists} people, ${(saves.length / seconds).toFixed(0)} saves/s`;
  say(
    markdownTable(
      [title, 'p50', 'p95', 'p99', 'slowest'],
      [
        row('in the server', inServer),
        row(
          'as the browser sees it',
          saves.map(({ milliseconds }) => milliseconds),
        ),
      ],
    ),
  );
  say(
    `\n${saves.length} saves in ${seconds} s, ${failed.length} errors; load of the machine before: ${load.toFixed(1)}`,
  );
  say(processor);
  for (const { status, body } of failed.slice(0, 5)) say(`  ${status} ${JSON.stringify(body).slice(0, 300)}`);
  const p99 = spread(inServer)(0.99);
  const reached = p99 <= aim && failed.length === 0;
  say(
    `${reached ? '✓' : '✗'} p99 in the server ${p99.toFixed(0)} ms (aim: at most ${aim} ms), ${failed.length} errors`,
  );
  return reached;
}

async function measure({ seeded, dir, atStop, say }) {
  const file = join(dir, 'times.jsonl');
  const env = { SIGN_INS_PER_MINUTE: '100000', ...recordedTimes(file) };
  const { address } = await startProduct(seeded, dir, atStop, env);
  say(`Signing ${typists} people in`);
  const windows = await openWindows(address, seeded);
  say('Typing\n');
  const typed = await type(windows);
  const inServer = await serverTimes(file, 'PATCH', typed.from, typed.until);
  for (const { visitor } of windows) visitor.leave();
  return report(typed, inServer, say);
}

await onBench(measure, { durable: true });
