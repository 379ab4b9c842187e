// `npm run bench:deadline`: 300 people around a deadline, who open, save and submit within two minutes; checked afterwards.
// docs/operations.md says how to read it. BENCH_PEOPLE changes how many.
import { loadavg } from 'node:os';
import { checkDeadline } from './deadline-checks.mjs';
import { momentsAround, visitDeadline } from './deadline-visit.mjs';
import { applicantsWithDrafts } from './drafts.mjs';
import { onBench } from './on-bench.mjs';
import { startProduct } from './sides.mjs';
import { markdownTable, spreadCells } from './spread.mjs';
import { withClient } from './with-client.mjs';

const people = Number(process.env.BENCH_PEOPLE || 300);
/** Seconds from now to the deadline: who comes first opens twenty seconds before submitting. */
const ahead = 105;

/** The clock that judges is the real one; only the call is moved, for this database. */
async function closeSoon(databaseUrl) {
  const closesAt = Math.ceil(Date.now() / 1000 + ahead) * 1000;
  const text = `update call set closes_at = $1, grace_seconds = 0 where code = 'ps-demo'`;
  await withClient(databaseUrl, (client) => client.query(text, [new Date(closesAt)]));
  return closesAt;
}

function report(visits, { counts, wrong }, say) {
  const submits = visits.flatMap(({ submits: all }) => all);
  const row = (what, answers) => [
    what,
    answers.length,
    ...spreadCells(answers.map(({ milliseconds }) => milliseconds)),
  ];
  const times = [
    row(
      'open',
      visits.map(({ opened }) => opened),
    ),
    row(
      'save one field',
      visits.map(({ saved }) => saved),
    ),
    row(
      'submit, accepted',
      submits.filter(({ status }) => status === 200),
    ),
    row(
      'submit, refused',
      submits.filter(({ status }) => status !== 200),
    ),
  ];
  say(markdownTable([`${people} people`, 'requests', 'p50', 'p95', 'p99', 'slowest'], times));
  const busiest = Math.max(...perSecond(submits));
  say(
    `\n${Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}; most submits in one second: ${busiest}`,
  );
  for (const [what, found] of Object.entries(wrong)) {
    say(`${found.length === 0 ? '✓ none' : `✗ ${found.length}`}: ${what}`);
    if (found.length > 0) say(`  ${JSON.stringify(found[0]).slice(0, 500)}`);
  }
}

function perSecond(submits) {
  const seconds = new Map();
  for (const { sentAt } of submits) {
    const second = Math.floor(sentAt / 1000);
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
  }
  return seconds.values();
}

async function measure({ seeded, dir, atStop, say }) {
  const { address } = await startProduct(seeded, dir, atStop, { SIGN_INS_PER_MINUTE: '100000' });
  say(`Signing ${people} people in`);
  const applicants = await applicantsWithDrafts(address, seeded, { people, places: people });
  const closesAt = await closeSoon(seeded);
  say(`The deadline is ${new Date(closesAt).toISOString()}; load of the machine: ${loadavg()[0].toFixed(1)}\n`);
  const moments = momentsAround(people);
  const visits = await Promise.all(
    applicants.map((applicant, index) => visitDeadline(applicant, closesAt + moments[index] * 1000, index % 11 === 0)),
  );
  const judged = await withClient(seeded, (client) => checkDeadline(client, visits, closesAt));
  for (const { visitor } of applicants) visitor.leave();
  report(visits, judged, say);
  return Object.values(judged.wrong).every((found) => found.length === 0);
}

await onBench(measure, { durable: true });
