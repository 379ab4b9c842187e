import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every membership so far began by the word of the lead: it counts as agreed, from the day it began. */
const MEMBERSHIPS = [
  `alter table partnership add column version integer not null default 1`,
  `alter table partnership_member
     add column id uuid not null default gen_random_uuid(),
     add column state text not null default 'consented',
     add column invited_at timestamp(3) with time zone,
     add column invited_by_name text,
     add column answered_at timestamp(3) with time zone,
     add column answered_by uuid,
     add column answered_by_name text,
     add column reason text`,
  `update partnership_member set answered_at = joined_on::timestamp at time zone 'Europe/Brussels'`,
  `update partnership_member set state = 'ended' where left_on is not null`,
  `alter table partnership_member alter column state drop default`,
  `alter table partnership_member drop constraint "PK_0cc37ebf588ccab0726718d11a2"`,
  `alter table partnership_member add constraint "PK_22a114d2a9c9183840dc300d9b1" primary key (id)`,
  `create index "IDX_572f5640e697d3ea242e7a2730" on partnership_member (partnership_id)`,
  `create unique index "IDX_c5b21ff1ddcb18ff1439ef2eb3" on partnership_member (partnership_id, local_government_id)
     where state in ('proposed', 'consented')`,
];

/** Only who agreed, and the latest membership of each, fits the old table. */
const WITHOUT_HISTORY = [
  `delete from partnership_member where state not in ('consented', 'ended')`,
  `delete from partnership_member m using partnership_member newer
     where (newer.partnership_id, newer.local_government_id) = (m.partnership_id, m.local_government_id)
       and (newer.joined_on, newer.id) > (m.joined_on, m.id)`,
  `drop index "IDX_c5b21ff1ddcb18ff1439ef2eb3"`,
  `drop index "IDX_572f5640e697d3ea242e7a2730"`,
  `alter table partnership_member drop constraint "PK_22a114d2a9c9183840dc300d9b1"`,
  `alter table partnership_member
     add constraint "PK_0cc37ebf588ccab0726718d11a2" primary key (partnership_id, local_government_id)`,
  `alter table partnership_member
     drop column id, drop column state, drop column invited_at, drop column invited_by_name, drop column answered_at,
     drop column answered_by, drop column answered_by_name, drop column reason`,
  `alter table partnership drop column version`,
];

/** The applicant and its partners during the project period: as they were called then, also after a merger. */
const places = (agreed: string): string => `
create or replace function portfolio_places(app application, project call) returns table (place uuid) language sql stable as $$
  select app.applicant_id
  union
  select local_government_id from partnership_member
  where partnership_id = app.partnership_id and joined_on <= project.period_end
    and (left_on is null or left_on >= project.period_start)${agreed}
$$`;

/** Whose files each local government holds. A merger is: the code of the new one, the day after the last day of the old. */
const LINEAGE = [
  `create table local_government_lineage (
     successor_id uuid not null, predecessor_id uuid not null,
     constraint "PK_af166214c02437217cb99d015cb" primary key (successor_id, predecessor_id))`,
  `create index "IDX_44caa0c260241fa52da085c4d8" on local_government_lineage (predecessor_id)`,
  `alter table local_government_lineage add constraint "FK_2b0cc8e6010be9169502603ec7e"
     foreign key (successor_id) references local_government (id) on delete cascade`,
  `alter table local_government_lineage add constraint "FK_44caa0c260241fa52da085c4d8f"
     foreign key (predecessor_id) references local_government (id) on delete cascade`,
  `create function local_government_lineage_follow() returns trigger language plpgsql as $$
   begin
     with recursive lineage as (
       select id as successor_id, id as predecessor_id from local_government
       union
       select lineage.successor_id, earlier.id
       from lineage
       join local_government later on later.id = lineage.predecessor_id
       join local_government earlier on earlier.merged_into_nis = later.nis and earlier.valid_to + 1 = later.valid_from
     ), gone as (
       delete from local_government_lineage kept
       where not exists (
         select from lineage
         where (lineage.successor_id, lineage.predecessor_id) = (kept.successor_id, kept.predecessor_id))
     )
     insert into local_government_lineage select successor_id, predecessor_id from lineage on conflict do nothing;
     return null;
   end $$`,
  `create trigger follow_lineage after insert or update or delete on local_government
     for each statement execute function local_government_lineage_follow()`,
  `update local_government set code = code where false`,
  `create function local_government_on(place uuid, day date) returns uuid language sql stable as $$
     select coalesce((
       select lineage.successor_id
       from local_government_lineage lineage join local_government g on g.id = lineage.successor_id
       where lineage.predecessor_id = place and g.valid_from <= day and (g.valid_to is null or g.valid_to >= day)
       limit 1), place)
   $$`,
  // The figure of a year in which only its predecessors existed is their sum; one missing figure leaves it unknown.
  `create function origin_count(place uuid, of_year integer) returns integer language plpgsql stable as $$
   declare known integer;
   begin
     select f.count into known from origin_figure f where f.local_government_id = place and f.year = of_year;
     if known is not null then return known; end if;
     select case when count(part.count) = count(*) then sum(part.count)::integer end into known
     from local_government later
     join local_government earlier on earlier.merged_into_nis = later.nis and earlier.valid_to + 1 = later.valid_from
     cross join lateral (select origin_count(earlier.id, of_year) as count) as part
     where later.id = place;
     return known;
   end $$`,
];

const WITHOUT_LINEAGE = [
  'drop function origin_count(uuid, integer)',
  'drop function local_government_on(uuid, date)',
  'drop trigger follow_lineage on local_government',
  'drop function local_government_lineage_follow()',
  'drop table local_government_lineage',
];

/** Memberships with the consent of each member and their history; and who holds the files of merged municipalities. */
export class KeepPartnershipHistory1764000000009 implements MigrationInterface {
  name = 'KeepPartnershipHistory1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...MEMBERSHIPS, ...LINEAGE]) await runner.query(statement);
    await runner.query(places(` and state in ('consented', 'ended')`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(places(''));
    for (const statement of [...WITHOUT_LINEAGE, ...WITHOUT_HISTORY]) await runner.query(statement);
  }
}
