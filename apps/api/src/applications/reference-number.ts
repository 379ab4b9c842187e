import type { EntityManager } from 'typeorm';

interface Given {
  readonly prefix: string;
  readonly programmeName: string;
  readonly year: number;
  readonly last: number;
}

/** "PS-2026-0001": the letters of the programme, the year of the call, and a number without gaps. */
export function formatReference({ prefix, year, last }: Pick<Given, 'prefix' | 'year' | 'last'>): string {
  return `${prefix}-${year}-${String(last).padStart(4, '0')}`;
}

/**
 * Gives out the next reference number of a call's programme and year. The counter stays locked until the transaction
 * ends, so that submissions of one programme and year follow one another and a refused one gives its number back.
 */
export async function nextReference(
  tx: EntityManager,
  callId: string,
): Promise<{ readonly reference: string; readonly programmeName: string }> {
  const [given] = await tx.query<Given[]>(
    `with given as (
       insert into reference_counter as counter (programme_id, year, last)
       select programme_id, year, 1 from call where id = $1
       on conflict (programme_id, year) do update set last = counter.last + 1
       returning programme_id, year, last)
     select p.reference_prefix as prefix, p.name as "programmeName", given.year, given.last
     from given join programme p on p.id = given.programme_id`,
    [callId],
  );
  if (!given) throw new Error(`call ${callId} has no programme`);
  return { reference: formatReference(given), programmeName: given.programmeName };
}
