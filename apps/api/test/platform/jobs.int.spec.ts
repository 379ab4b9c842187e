import { Pool } from 'pg';
import { Settings } from '../../src/platform/config/settings';
import { UnitOfWork } from '../../src/platform/data/unit-of-work';
import { Jobs } from '../../src/platform/jobs/jobs';
import { startSchedule } from '../../src/platform/jobs/schedule';
import { poolOf } from '../../src/platform/data/named-queries';
import { Outbox } from '../../src/platform/outbox/outbox';
import { OutboxHandlers } from '../../src/platform/outbox/outbox-handlers';
import { type TestApp, startTestApp } from '../support/test-app';

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it never came to be');
}

const schedules = async (test: TestApp): Promise<string[]> => {
  const rows = await test.dataSource.query<{ name: string }[]>('select name from pgboss.schedule order by name');
  return rows.map(({ name }) => name);
};

const isScheduled = async (test: TestApp): Promise<boolean> => {
  const [row] = await test.dataSource.query<{ there: boolean }[]>(
    `select to_regclass('pgboss.schedule') is not null as there`,
  );
  return row?.there === true && (await schedules(test)).length === test.app.get(Jobs).all().length;
};

describe('a server that runs jobs', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp({ environment: { JOBS: 'on' } });
  });

  afterAll(() => test.close());

  it('makes the schema of pg-boss by itself, and keeps its schedule by the clock in Brussels', async () => {
    await until(() => isScheduled(test));
    expect(await schedules(test)).toContain('samenspoor.notifications.send');
    const zones = await test.dataSource.query('select distinct timezone from pgboss.schedule');
    expect(zones).toEqual([{ timezone: 'Europe/Brussels' }]);
  });

  it('delivers the outbox as soon as something is in it', async () => {
    const handled: object[] = [];
    test.app.get(OutboxHandlers).on('test.now', (_tx, { payload }) => Promise.resolve(void handled.push(payload)));
    const started = Date.now();
    await test.app.get(UnitOfWork).run((tx) => test.app.get(Outbox).add(tx, { name: 'test.now', payload: { n: 1 } }));
    await until(() => handled.length > 0);
    expect(Date.now() - started).toBeLessThan(3_000);
    expect(handled).toEqual([{ n: 1 }]);
  });

  it('takes a job that is gone off the schedule', async () => {
    await until(() => isScheduled(test));
    const old = { name: 'old', cron: '* * * * *', run: () => Promise.resolve() };
    const pool = poolOf(test.dataSource);
    const before = await startSchedule(pool, [...test.app.get(Jobs).all(), old]);
    await before.stop();
    expect(await schedules(test)).toContain('samenspoor.old');
    const after = await startSchedule(pool, test.app.get(Jobs).all());
    await after.stop();
    expect(await schedules(test)).not.toContain('samenspoor.old');
  });
});

describe('a server that is told to end', () => {
  it('ends soon, also while pg-boss is still starting', async () => {
    const test = await startTestApp({ environment: { JOBS: 'on' } });
    const started = Date.now();
    await test.close();
    expect(Date.now() - started).toBeLessThan(4_000);
  });

  it('ends soon when its jobs run', async () => {
    const test = await startTestApp({ environment: { JOBS: 'on' } });
    await until(() => isScheduled(test));
    const started = Date.now();
    await test.close();
    expect(Date.now() - started).toBeLessThan(4_000);
  });
});

describe('a database user who may not make schemas', () => {
  it('does with a schema that was made beforehand', async () => {
    const test = await startTestApp();
    const name = `limited_${Date.now()}`;
    const url = new URL(String(test.app.get(Settings).databaseUrl));
    try {
      await test.dataSource.query(`create role ${name} login nosuperuser`);
      await test.dataSource.query(`create schema pgboss authorization ${name}`);
      url.username = name;
      const pool = new Pool({ connectionString: url.href, max: 3 });
      const schedule = await startSchedule(pool, []);
      await schedule.stop();
      await pool.end();
      const [row] = await test.dataSource.query(`select to_regclass('pgboss.job') is not null as made`);
      expect(row).toEqual({ made: true });
    } finally {
      await test.dataSource.query(`drop owned by ${name} cascade`);
      await test.dataSource.query(`drop role ${name}`);
      await test.close();
    }
  });
});

describe('a server that runs none', () => {
  it('leaves them to others', async () => {
    const test = await startTestApp();
    try {
      const [row] = await test.dataSource.query(`select to_regnamespace('pgboss') as there`);
      expect(row).toEqual({ there: null });
    } finally {
      await test.close();
    }
  });
});

describe('the jobs', () => {
  it('have a name of their own, and can be run by it', async () => {
    const jobs = new Jobs();
    let runs = 0;
    const job = { name: 'count', cron: '* * * * *', run: () => Promise.resolve((runs += 1)) };
    jobs.schedule(job);
    expect(() => jobs.schedule(job)).toThrow('two jobs are called count');
    await jobs.run('count');
    expect(runs).toBe(1);
    await expect(jobs.run('other')).rejects.toThrow('no job is called other');
  });
});
