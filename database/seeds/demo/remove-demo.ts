import type { EntityManager } from 'typeorm';

/** Files that invented people started, or that lean on an invented partnership. */
const DEMO_APPLICATIONS = `
  create temporary table demo_application on commit drop as
  select a.id from application a
  where a.created_by in (select id from person where demo)
     or a.partnership_id in (select id from partnership where demo)`;

/** Partnerships that invented people founded in the product itself; read from the trail before that goes. */
const FOUNDED_IN_DEMO = `
  create temporary table founded_in_demo on commit drop as
  select subject_id as id from audit_entry
  where action = 'partnership.created' and person_id in (select id from person where demo)`;

/** What the trail, mails and documents of those files hang on. */
const SUBJECTS = `
  create temporary table demo_subject on commit drop as
  select id from demo_application
  union all select id from trajectory where application_id in (select id from demo_application)
  union all select id from correction where application_id in (select id from demo_application)
  union all select id from message where application_id in (select id from demo_application)`;

/** In this order: what points at something goes before it. Lines, awards and trajectories go with their application. */
const REMOVALS = [
  "set local samenspoor.removing_demo = 'on'",
  DEMO_APPLICATIONS,
  FOUNDED_IN_DEMO,
  SUBJECTS,
  `delete from audit_entry
   where person_id in (select id from person where demo)
      or subject_id in (select id from demo_subject)`,
  'delete from notification where subject_id in (select id from demo_subject)',
  `delete from document
   where uploaded_by in (select id from person where demo)
      or subject_id in (select id from demo_subject)`,
  // Kept mails never left: nobody but who tried the demo has seen them.
  `delete from mail_message where transport = 'kept'`,
  'delete from application where id in (select id from demo_application)',
  'update trajectory set expert_id = null where expert_id in (select id from person where demo)',
  `delete from partnership p
   where p.demo or (p.id in (select id from founded_in_demo)
     and not exists (select from application a where a.partnership_id = p.id))`,
  'delete from figure_history where demo',
  'delete from origin_figure where demo',
  'delete from population_figure where demo',
  `delete from figure_upload u
   where u.state <> 'taken_over' and u.uploaded_by_id in (select id from person where demo)`,
  'delete from person where demo',
  `create temporary table demo_place on commit drop as
   select local_government_id as id from organisation where demo and kind = 'organisation'`,
  "delete from organisation where demo and kind = 'organisation'",
  `delete from local_government g
   where g.id in (select id from demo_place)
     and not exists (select from application a where a.applicant_id = g.id)
     and not exists (select from partnership_member m where m.local_government_id = g.id)`,
  `delete from reference_counter c
   where not exists (
     select from application a join call on call.id = a.call_id
     where call.programme_id = c.programme_id and call.year = c.year and a.reference is not null)`,
  'select portfolio_rebuild()',
];

/**
 * Takes everything invented out of the database and leaves the reference data and real files. Run it in a transaction:
 * the permission to remove audit rows ends with it.
 */
export async function removeDemo(manager: EntityManager): Promise<void> {
  for (const statement of REMOVALS) {
    await manager.query(statement);
  }
}
