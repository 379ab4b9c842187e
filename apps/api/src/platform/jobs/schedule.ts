import { Logger } from '@nestjs/common';
import type { Db, PgBoss } from 'pg-boss';
import type { Pool } from 'pg';
import type { ScheduledJob } from './jobs';

/** Where pg-boss keeps its tables, beside ours. */
const SCHEMA = 'pgboss';
const ZONE = 'Europe/Brussels';
/** How long a job under way gets to finish when the server ends, in milliseconds. */
const PATIENCE = 5_000;
/** Whoever takes a schedule that isn't ours any more off looks at this prefix. */
const PREFIX = 'samenspoor.';

const logger = new Logger('Schedule');

/** A running pg-boss. */
export interface RunningSchedule {
  stop(): Promise<void>;
}

/** Starts pg-boss on the pool of the server, makes its schema when it isn't there, and keeps its schedule to `jobs`. */
export async function startSchedule(pool: Pool, jobs: readonly ScheduledJob[]): Promise<RunningSchedule> {
  // Loaded here: tests and programs that run no jobs do without it.
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({ db: overPool(pool), schema: SCHEMA, createSchema: !(await hasSchema(pool)) });
  boss.on('error', (error) => logger.error(`pg-boss: ${error.message}`));
  await boss.start();
  try {
    for (const job of jobs) await add(boss, job);
    await dropOthers(boss, jobs);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return { stop: () => boss.stop({ graceful: true, timeout: PATIENCE }) };
}

const queueOf = ({ name }: ScheduledJob): string => `${PREFIX}${name}`;

/** One queued or running job per name: a run that takes longer than its interval is never run twice at once. */
async function add(boss: PgBoss, job: ScheduledJob): Promise<void> {
  const queue = queueOf(job);
  await boss.createQueue(queue, { policy: 'exclusive', retryLimit: 0, expireInSeconds: 900 });
  await boss.work(queue, { pollingIntervalSeconds: 5 }, async () => {
    await job.run().catch((error: unknown) => {
      logger.error(`job ${job.name} failed`, error instanceof Error ? error.stack : String(error));
      throw error;
    });
  });
  await boss.schedule(queue, job.cron, null, { tz: ZONE, missed: 'once' });
}

async function dropOthers(boss: PgBoss, jobs: readonly ScheduledJob[]): Promise<void> {
  const known = new Set(jobs.map(queueOf));
  for (const { name } of await boss.getSchedules()) {
    if (name.startsWith(PREFIX) && !known.has(name)) await boss.unschedule(name);
  }
}

/** Asked first: `create schema if not exists` wants the right to create, even where nothing has to be created. */
async function hasSchema(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ found: boolean }>('select to_regnamespace($1) is not null as found', [SCHEMA]);
  return rows[0]?.found ?? false;
}

const overPool = (pool: Pool): Db => ({
  executeSql: (text, values) => pool.query(text, values),
});
