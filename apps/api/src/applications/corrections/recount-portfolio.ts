import type { EntityManager } from 'typeorm';

/**
 * All totals of the year, in the order in which they are counted: two corrections then wait for each other, never in a
 * circle.
 */
const HOLD_TOTALS = `
  select 1 from portfolio_theme_total t
  join call c on c.programme_id = t.programme_id and c.year = t.year
  join application a on a.call_id = c.id
  where a.id = $1
  order by t.theme_id, t.year for update of t`;

const COUNT = 'select portfolio_add(array(select a from application a where a.id = $1), $2)';

/**
 * Changes what a filed application counts for: takes off what it was, and adds what it is afterwards. Lines of a filed
 * application change in no other way, as the totals of the portfolio follow only changes of state by themselves.
 */
export async function recountPortfolio(tx: EntityManager, id: string, change: () => Promise<void>): Promise<void> {
  await tx.query(HOLD_TOTALS, [id]);
  await tx.query(COUNT, [id, -1]);
  await change();
  await tx.query(COUNT, [id, 1]);
}
