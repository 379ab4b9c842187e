import type { EntityManager } from 'typeorm';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { memberDuringPeriod } from '../application-scope.sql';

/** What the mails about an application say of it, and whom they may go to. */
export interface FiledNames {
  readonly reference: string;
  readonly callName: string;
  readonly applicantId: string;
  readonly applicantName: string;
  /** The other members of the partnership during the project period. */
  readonly partnerIds: readonly string[];
  readonly contactName: string;
  /** Empty while there is none. */
  readonly contactEmail: string;
}

/** $1 an application. */
const NAMES = `
  select coalesce(a.reference, '') as reference, c.name as "callName", a.applicant_id as "applicantId",
         g.name as "applicantName", a.contact_email as "contactEmail",
         trim(a.contact_first_name || ' ' || a.contact_family_name) as "contactName",
         coalesce(array(
           select m.local_government_id from partnership_member m
           where m.partnership_id = a.partnership_id and m.local_government_id <> a.applicant_id
             and ${memberDuringPeriod('m')}), '{}') as "partnerIds"
  from application a
  join call c on c.id = a.call_id
  join local_government g on g.id = a.applicant_id
  where a.id = $1`;

/** The names of an application, within a transaction. */
export async function readFiledNames(tx: EntityManager, applicationId: string): Promise<FiledNames> {
  const [names] = await tx.query<FiledNames[]>(NAMES, [applicationId]);
  return foundOrRefused(names);
}
