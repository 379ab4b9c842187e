import type { EntityManager } from 'typeorm';
import { APPLICANT_ROLES, actingFor } from '../../applications';

/** What a mail says of a file. */
export interface FileNames {
  readonly reference: string;
  readonly applicant: string;
}

/** $1 an application. */
const NAMES = `
  select coalesce(a.reference, '') as reference, g.name as applicant
  from application a join local_government g on g.id = a.applicant_id
  where a.id = $1`;

/** $1 an application, $2 a day, $3 roles: who answers for its applicant. */
const OF_APPLICANT = `
  select distinct p.person_id as id
  from application a
  cross join lateral (${actingFor('a.applicant_id', '$3', '$2')}) as p
  where a.id = $1`;

/** $1 an application, $2 a day: the officials who asked or wrote something about it; when nobody did, all of them. */
const OF_MINISTRY = `
  with officials as (
    select distinct person_id as id from capacity
    where role = 'case_handler' and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date)),
  involved as (
    select s.person_id as id
    from correction_step s join correction k on k.id = s.correction_id
    where k.application_id = $1 and s.action <> 'answer'
    union
    select author_id from message where application_id = $1 and side = 'ministry')
  select id from officials
  where id in (select id from involved) or not exists (select from involved join officials using (id))`;

/** The names a mail about a file uses. */
export async function namesOfFile(tx: EntityManager, applicationId: string): Promise<FileNames> {
  const [names] = await tx.query<FileNames[]>(NAMES, [applicationId]);
  return names ?? { reference: '', applicant: '' };
}

/** Who is told on one side, on a day `YYYY-MM-DD`. */
export async function peopleOfFile(
  tx: EntityManager,
  side: 'applicant' | 'ministry',
  applicationId: string,
  today: string,
): Promise<{ readonly personId: string }[]> {
  const rows =
    side === 'applicant'
      ? await tx.query<{ id: string }[]>(OF_APPLICANT, [applicationId, today, APPLICANT_ROLES])
      : await tx.query<{ id: string }[]>(OF_MINISTRY, [applicationId, today]);
  return rows.map(({ id }) => ({ personId: id }));
}
