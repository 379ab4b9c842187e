import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { EntityManager } from 'typeorm';

interface Given {
  readonly prefix: string;
  readonly programmeName: string;
  readonly year: number;
  readonly last: number;
}

/**
 * "PS-2026-0001": the letters of the programme, the year of the call, and a number without gaps. Exercises are numbered
 * apart, under the year with a minus: "OEFEN-PS-2026-0001".
 */
export function formatReference({ prefix, year, last }: Pick<Given, 'prefix' | 'year' | 'last'>): string {
  return `${year < 0 ? 'OEFEN-' : ''}${prefix}-${Math.abs(year)}-${String(last).padStart(4, '0')}`;
}

/**
 * The reference of an application that is being filed: what was filed before keeps its own. The counter stays locked
 * until the transaction ends either way, so that submissions of one programme and year follow one another.
 */
export async function referenceFor(
  tx: EntityManager,
  { callId, reference }: Pick<Application, 'callId' | 'reference'>,
): Promise<Referenced> {
  if (reference === null) return nextReference(tx, callId);
  const [programme] = await tx.query<{ name: string }[]>(
    `select p.name from reference_counter k
     join call c on c.id = $1 and c.programme_id = k.programme_id and abs(k.year) = c.year
     join programme p on p.id = c.programme_id
     for update of k`,
    [callId],
  );
  return { reference, programmeName: programme?.name ?? '' };
}

interface Referenced {
  readonly reference: string;
  readonly programmeName: string;
}

/**
 * Gives out the next reference number of a call's programme and year. The counter stays locked until the transaction
 * ends, so that submissions of one programme and year follow one another and a refused one gives its number back.
 */
async function nextReference(tx: EntityManager, callId: string): Promise<Referenced> {
  const [given] = await tx.query<Given[]>(
    `with given as (
       insert into reference_counter as counter (programme_id, year, last)
       select programme_id, case when practice then -year else year end, 1 from call where id = $1
       on conflict (programme_id, year) do update set last = counter.last + 1
       returning programme_id, year, last)
     select p.reference_prefix as prefix, p.name as "programmeName", given.year, given.last
     from given join programme p on p.id = given.programme_id`,
    [callId],
  );
  if (!given) throw new Error(`call ${callId} has no programme`);
  return { reference: formatReference(given), programmeName: given.programmeName };
}
