import { createHash } from 'node:crypto';
import { createDataSource } from '@samenspoor/database/data-source';
import { removeDemo } from '@samenspoor/database/seeds/demo/remove-demo';
import { seedReference } from '@samenspoor/database/seeds/reference/seed-reference';
import { type FreshDatabase, freshDatabase } from '@samenspoor/database/testing/fresh-database';
import type { DataSource, EntityManager } from 'typeorm';
import { loadDemo } from './load-demo';

const NOW = new Date('2026-03-10T09:00:00Z');
const TOTALS = ['portfolio_theme_total', 'portfolio_place_total', 'portfolio_place_theme'];
const REFERENCE = [
  'call',
  'indicator',
  'local_government',
  'organisation',
  'programme',
  'programme_version',
  'theme',
  'version_theme',
];
const DEMO = [
  'person',
  'capacity',
  'origin_figure',
  'partnership',
  'application',
  'award',
  'trajectory',
  'audit_entry',
];

let database: FreshDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await freshDatabase('reference');
  source = await createDataSource({ url: database.url }).initialize();
  await source.transaction((tx) => seedReference(tx, NOW));
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const load = () => source.transaction((tx) => loadDemo(tx, NOW));

async function count(from: string): Promise<number> {
  const [row] = await source.query<{ count: number }[]>(`select count(*)::int as count from ${from}`);
  return row?.count ?? 0;
}

/** All rows of the tables with the transaction that wrote each. */
async function written(tables: readonly string[]): Promise<unknown> {
  const rows = tables.map((table) =>
    source.query(`select '${table}' as of, xmin::text, t::text from ${table} t order by 3`),
  );
  return Promise.all(rows);
}

/** The totals as they are; rows that are all zero count for nothing. */
async function totals(tx: EntityManager): Promise<unknown> {
  const all: unknown[] = [];
  for (const table of TOTALS) {
    all.push(
      await tx.query(`select t.* from ${table} t where granted_applications <> 0
      or coalesce((to_jsonb(t) ->> 'applications')::int, 0) <> 0
      or coalesce((to_jsonb(t) ->> 'granted_participations')::int, 0) <> 0 order by t::text`),
    );
  }
  return all;
}

describe('an interrupted demo', () => {
  it('leaves nothing, and the next load begins anew', async () => {
    const interrupted = source.transaction((tx) =>
      loadDemo(tx, NOW, (played) => {
        if (played === 40) throw new Error('the power went out');
      }),
    );
    await expect(interrupted).rejects.toThrow('the power went out');
    expect(await count('application')).toBe(0);
    expect(await count('person')).toBe(0);
  });
});

describe('the demo', () => {
  let referenceBefore: unknown;

  beforeAll(async () => {
    referenceBefore = await written(REFERENCE);
    await load();
  }, 300_000);

  it('has about sixty applications in every state, over four calls', async () => {
    const states = await source.query<{ state: string }[]>(
      'select state from application group by state order by state',
    );
    expect(states.map(({ state }) => state)).toEqual([
      'admissible',
      'draft',
      'granted',
      'inadmissible',
      'refused',
      'submitted',
    ]);
    expect(await count('application')).toBeGreaterThanOrEqual(60);
    expect(await count('(select distinct call_id from application) as calls')).toBe(4);
  });

  it('has totals that working them out anew does not change', async () => {
    await source.transaction(async (tx) => {
      const running = await totals(tx);
      await tx.query('select portfolio_rebuild()');
      expect(await totals(tx)).toEqual(running);
    });
    expect(await count('portfolio_theme_total')).toBeGreaterThan(60);
  });

  it('leaves the trace of each application that was filed, dated by the scenario', async () => {
    const traced = `from application a where state <> 'draft' and exists (
      select from audit_entry e where e.subject_id = a.id and e.action = 'application.submitted' and e.at = a.submitted_at)`;
    expect(await count(traced.replace('from ', ''))).toBe(await count(`application where state <> 'draft'`));
    expect(await count(`audit_entry where at > '${NOW.toISOString()}'`)).toBe(0);
    expect(
      await count(`application a join call c on c.id = a.call_id
      where a.submitted_at not between c.opens_at and c.closes_at`),
    ).toBe(0);
  });

  it('keeps what was filed with its own hash', async () => {
    const kept = await source.query<{ content: string; sha256: string; reference: string }[]>(
      `select s.content, s.sha256, a.reference from application a
       join application_submission s on s.application_id = a.id where a.state <> 'draft'`,
    );
    expect(kept).toHaveLength(await count(`application where state <> 'draft'`));
    for (const { content, sha256, reference } of kept) {
      expect(createHash('sha256').update(content, 'utf8').digest('hex')).toBe(sha256);
      expect(content).toContain(reference);
    }
  });

  it('numbers the applications of a year in the order in which they were filed', async () => {
    const rows = await source.query<{ reference: string }[]>(
      `select reference from application a join call c on c.id = a.call_id
       where reference is not null order by c.year, submitted_at`,
    );
    const references = rows.map(({ reference }) => reference);
    expect(references).toEqual([...references].sort());
  });

  it('opens a trajectory on each granted theme that is guided', async () => {
    expect(await count('trajectory')).toBeGreaterThan(150);
    expect(await count(`trajectory where phase = 'closed'`)).toBeGreaterThan(0);
    expect(await count('trajectory where expert_id is null')).toBeGreaterThan(0);
  });

  it('stays as it is when it is loaded again', async () => {
    const before = await written([...TOTALS, ...DEMO]);
    expect(await load()).toEqual({ rows: 0, steps: 0 });
    expect(await written([...TOTALS, ...DEMO])).toEqual(before);
  });

  it('goes away again and leaves the reference data', async () => {
    await source.transaction(removeDemo);
    for (const table of [...DEMO, ...TOTALS, 'reference_counter', 'admissibility', 'application_submission']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
    expect(await written(REFERENCE)).toEqual(referenceBefore);
  });
});
