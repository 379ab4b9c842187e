import { PAUSING_STATES } from '@samenspoor/domain/correspondence/correction-lifecycle';
import type { EntityManager } from 'typeorm';

const STARTED = `
  insert into procedure_pause (application_id, started_at)
  select $1, $2
  where exists (select from correction where application_id = $1 and state = any($3::text[]))
  on conflict (application_id) where ended_at is null do nothing`;

const ENDED = `
  update procedure_pause set ended_at = greatest($2::timestamptz, started_at)
  where application_id = $1 and ended_at is null
    and not exists (select from correction where application_id = $1 and state = any($3::text[]))`;

/**
 * Lets the clock of the procedure stand still while the applicant has to answer at least one request, and run again when
 * none is left. To be called after each change of a request, by who holds the lock on the application.
 */
export async function followPause(tx: EntityManager, applicationId: string, at: Date): Promise<void> {
  const values = [applicationId, at, PAUSING_STATES];
  await tx.query(ENDED, values);
  await tx.query(STARTED, values);
}
