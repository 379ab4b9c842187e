import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database';
import { removeDemo } from './demo/remove-demo';
import { seedDemoRecords } from './demo/seed-demo-records';
import { seedReference } from './reference/seed-reference';

const TODAY = new Date('2026-03-10T09:00:00Z');

let database: FreshDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await freshDatabase('empty');
  source = await createDataSource({ url: database.url }).initialize();
  await source.runMigrations();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

function reference(today: Date = TODAY): Promise<number> {
  return source.transaction((manager) => seedReference(manager, today));
}

function demo(today: Date = TODAY): Promise<number> {
  return source.transaction((manager) => seedDemoRecords(manager, today));
}

/** Every row of the tables with the transaction that last wrote it: a rewritten row shows even when it looks the same. */
async function written(...tables: string[]): Promise<unknown[]> {
  const answers = await Promise.all(
    tables.map((table) =>
      source.query(`select '${table}' as table, xmin::text, t::text from "${table}" t order by t::text`),
    ),
  );
  return answers.flat();
}

async function count(table: string, condition = 'true'): Promise<number> {
  const [row] = await source.query<{ count: number }[]>(
    `select count(*)::int as count from "${table}" where ${condition}`,
  );
  return row?.count ?? 0;
}

const REFERENCE_TABLES = [
  'reference_region',
  'support_region',
  'local_government',
  'organisation',
  'programme',
  'objective',
  'theme',
  'call',
  'programme_version',
  'version_theme',
  'indicator',
  'partner',
];
/** In the enterprise number of each invented organisation: they stand among the real ones. */
const INVENTED = '0999000';
const DEMO_TABLES = ['person', 'capacity', 'origin_figure', 'partnership', 'partnership_member'];

describe('seeding the reference data', () => {
  it('fills every table of it', async () => {
    await reference();
    expect(await count('local_government')).toBe(315);
    expect(await count('local_government', "kind = 'municipality' and valid_to is null")).toBe(285);
    expect(await count('objective')).toBe(7);
    expect(await count('theme', 'agii_supported')).toBe(10);
    expect(await count('call')).toBe(4);
    expect(await count('programme_version', "state = 'published'")).toBe(2);
    expect(await count('version_theme', 'ceiling_cents > 0')).toBe(19 + 20);
    const first = 'programme_version_id = (select id from programme_version where number = 1)';
    expect(await count('indicator', first)).toBe(27);
    expect(await count('call', first)).toBe(1);
    expect(await count('organisation')).toBe(285 + 7);
    expect(await count('organisation', 'local_government_id is not null')).toBe(287);
    expect(await count('partner')).toBe(32);
    expect(await count('local_government', "kbo is null and kind <> 'municipality'")).toBe(1);
  });

  it('writes nothing when the day is the same', async () => {
    const before = await written(...REFERENCE_TABLES);
    expect(await reference(new Date('2026-03-10T20:00:00Z'))).toBe(0);
    expect(await written(...REFERENCE_TABLES)).toEqual(before);
  });

  it('moves only the demo call on a later day', async () => {
    expect(await reference(new Date('2026-03-11T09:00:00Z'))).toBe(1);
    expect(await count('call', "code = 'ps-demo' and opens_at = '2026-02-09T11:00:00Z'")).toBe(1);
    expect(await reference()).toBe(1);
  });

  it('mends a place that was changed by hand', async () => {
    await source.query("update local_government set name = 'Iets anders' where code = '72039'");
    expect(await reference()).toBe(1);
    expect(await count('local_government', "name = 'Houthalen-Helchteren'")).toBe(1);
  });

  it('leaves alone what officials decide: calls, programmes and their versions', async () => {
    await source.query("update call set name = 'Anders genoemd' where code = 'ps-2024'");
    await source.query("update programme set name = 'Plan Samenleven II'");
    expect(await reference()).toBe(0);
    expect(await count('call', "name = 'Anders genoemd'")).toBe(1);
    expect(await count('programme', "name = 'Plan Samenleven II'")).toBe(1);
  });

  it('keeps a published version from changing', async () => {
    const change = source.query(`update programme_version set note = 'anders' where number = 1`);
    await expect(change).rejects.toThrow('a published version of a programme never changes');
  });
});

describe('seeding the demo', () => {
  it('fills people, figures and partnerships', async () => {
    await demo();
    expect(await count('person', 'demo')).toBeGreaterThan(60);
    expect(await count('capacity', "person_id = (select id from person where subject = 'coordinator.limburg')")).toBe(
      2,
    );
    expect(await count('origin_figure', 'year = 2026')).toBe(285);
    expect(await count('partnership_member')).toBe(5 + 7 + 3 + 5 + 3);
  });

  it('writes nothing when it is there', async () => {
    const before = await written(...DEMO_TABLES);
    expect(await demo()).toBe(0);
    expect(await written(...DEMO_TABLES)).toEqual(before);
  });

  it('leaves a figure alone that came from elsewhere', async () => {
    await source.query('update origin_figure set demo = false, count = 1 where year = 2026 and count > 200000');
    expect(await demo()).toBe(0);
    await source.query('update origin_figure set demo = true where not demo');
  });

  it('goes away again and leaves the reference data', async () => {
    await startApplication();
    await foundPartnership();
    const real = (rows: unknown[]) => rows.filter((row) => !JSON.stringify(row).includes(INVENTED));
    const before = real(await written(...REFERENCE_TABLES));
    await source.transaction(removeDemo);
    for (const table of [...DEMO_TABLES, 'application', 'audit_entry', 'document', 'reference_counter']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
    expect(await written(...REFERENCE_TABLES)).toEqual(before);
  });
});

/** A submitted application with its audit entry, as the product would leave it. */
async function startApplication(): Promise<void> {
  await source.query(`
    insert into application (call_id, programme_version_id, applicant_id, state, reference, created_by, created_at, updated_at, submitted_at)
    select c.id, c.programme_version_id, o.local_government_id, 'submitted', 'PS-2026-0001', p.id, now(), now(), now()
    from call c, person p, organisation o
    where c.code = 'ps-demo' and p.subject = 'medewerker.genk' and o.code = '71016'`);
  await source.query(`
    insert into reference_counter (programme_id, year, last) select programme_id, year, 1 from call where code = 'ps-demo'`);
  await source.query(`
    insert into audit_entry
      (at, person_id, person_name, capacity_id, role, organisation_name, subject_type, subject_id, action, visibility)
    select now(), p.id, 'Mehmet Aydin', c.id, c.role, 'Genk', 'application', a.id, 'application.submitted', 'public'
    from application a join person p on p.id = a.created_by join capacity c on c.person_id = p.id`);
  await source.query(`
    insert into document (subject_type, subject_id, slot, name, size, scan, state, uploaded_by, uploaded_by_name, uploaded_at)
    select 'application', a.id, '', 'plan.pdf', 1, 'not_scanned', 'ready', gen_random_uuid(), 'An', now() from application a`);
}

/** A partnership that somebody of the demo founded in the product: it doesn't carry the mark itself. */
async function foundPartnership(): Promise<void> {
  await source.query(`
    with founded as (
      insert into partnership (name, lead_id)
      select 'Samen op proef', local_government_id from organisation where code = '71016' returning id, lead_id),
    joined as (
      insert into partnership_member (partnership_id, local_government_id, state, joined_on)
      select id, lead_id, 'consented', '2026-03-10' from founded)
    insert into audit_entry
      (at, person_id, person_name, capacity_id, role, organisation_name, subject_type, subject_id, action, visibility)
    select now(), p.id, 'Mehmet Aydin', c.id, c.role, 'Genk', 'partnership', f.id, 'partnership.created', 'public'
    from founded f, person p join capacity c on c.person_id = p.id where p.subject = 'medewerker.genk'`);
}
