import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE "application" ADD "recomputed" jsonb`,
  `ALTER TABLE "programme" ADD CONSTRAINT "UQ_20692a58799171e9339390ca329" UNIQUE ("reference_prefix")`,
];

const DOWN = [
  `ALTER TABLE "programme" DROP CONSTRAINT "UQ_20692a58799171e9339390ca329"`,
  `ALTER TABLE "application" DROP COLUMN "recomputed"`,
];

const LINES = `
select l.application_id, i.theme_id, l.current_reach, l.planned_reach, l.contribution_cents,
       coalesce(w.granted_units, 0) as granted_units, coalesce(w.granted_cents, 0) as granted_cents`;
const FROM = `
from application_line l
join indicator i on i.id = l.indicator_id
left join award_line w on w.application_id = l.application_id and w.indicator_id = l.indicator_id`;

/** Sums of people and plans, before and after: a row asked as an amount counts cents, which are no reach. */
const SUMS = ['sum(l.planned_reach) as asked_units', 'sum(l.granted_units) as granted_units'] as const;
const TARGET = 'sum(case when l.granted_units > 0 then l.current_reach + l.granted_units else 0 end) as target_reach';
const REACH: readonly (readonly [before: string, after: string])[] = [
  ...SUMS.map((sum): readonly [string, string] => [sum, sum.replace('sum(', 'sum(l.is_reach::int * ')]),
  [TARGET, TARGET.replace('when l.granted_units > 0', 'when l.is_reach and l.granted_units > 0')],
];

/** Replaces expressions in the function that keeps the totals, each of which has to be there. */
async function rewriteTotals(runner: QueryRunner, swaps: typeof REACH): Promise<void> {
  const [kept] = (await runner.query(
    `select pg_get_functiondef('portfolio_add(application[], int)'::regprocedure) as definition`,
  )) as { definition: string }[];
  const rewritten = swaps.reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`portfolio_add has no "${before}"`);
    return text.replace(before, after);
  }, kept?.definition ?? '');
  await runner.query(rewritten);
}

/**
 * Keeps what a new version of a programme did to a draft until it is read. No two programmes number their files alike, and
 * amounts asked by cost category count in no reach.
 */
export class KeepRecomputations1764000000014 implements MigrationInterface {
  name = 'KeepRecomputations1764000000014';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await runner.query(`create or replace view portfolio_line as ${LINES}, i.measure = 'units' as is_reach ${FROM}`);
    await rewriteTotals(runner, REACH);
  }

  async down(runner: QueryRunner): Promise<void> {
    await rewriteTotals(
      runner,
      REACH.map(([before, after]) => [after, before]),
    );
    await runner.query('drop view portfolio_line');
    await runner.query(`create view portfolio_line as ${LINES} ${FROM}`);
    for (const statement of DOWN) await runner.query(statement);
  }
}
