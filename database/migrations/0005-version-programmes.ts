import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE "programme_version" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "programme_id" uuid NOT NULL, "number" integer NOT NULL, "state" text NOT NULL, "version" integer NOT NULL DEFAULT '1', "content" jsonb NOT NULL, "note" text NOT NULL DEFAULT '', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_by_name" text NOT NULL, "published_at" TIMESTAMP(3) WITH TIME ZONE, "published_by_name" text, CONSTRAINT "UQ_f86e698adf823800893b6b0f16f" UNIQUE ("programme_id", "number"), CONSTRAINT "PK_c2be43315ec7ff1587461ed5ed2" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "IDX_37cdf08a2ad18a3589e1cd13dc" ON "programme_version"  ("programme_id") WHERE state = 'draft'`,
  `CREATE TABLE "indicator" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "programme_version_id" uuid NOT NULL, "theme_id" uuid NOT NULL, "code" text NOT NULL, "position" integer NOT NULL, "measure" text NOT NULL, "unit" text NOT NULL, "target_group" text NOT NULL, "unit_price_cents" bigint NOT NULL, "max_units" integer NOT NULL, "count_rule" text NOT NULL, CONSTRAINT "UQ_bacda512e5753a219e28e398b72" UNIQUE ("programme_version_id", "code"), CONSTRAINT "CHK_b8640fc1284a0579c35a69e5cf" CHECK ("unit_price_cents" > 0 and "max_units" > 0), CONSTRAINT "PK_4693fe4c2cb912a71e05c589e7e" PRIMARY KEY ("id"))`,
  `CREATE TABLE "call_extension" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "call_id" uuid NOT NULL, "applicant_id" uuid NOT NULL, "until" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "reason" text NOT NULL, "granted_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "granted_by_name" text NOT NULL, "withdrawn_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "PK_a57484ca2bd006b1f8a6f57ab6f" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_b85cdc3da5e702ab18438e3e00" ON "call_extension"  ("call_id", "applicant_id")`,
  `CREATE TABLE "version_theme" ("programme_version_id" uuid NOT NULL, "theme_id" uuid NOT NULL, "title" text NOT NULL, "objective_number" integer NOT NULL, "objective_title" text NOT NULL, "agii_supported" boolean NOT NULL, "ceiling_cents" bigint NOT NULL, "own_share_percent" integer NOT NULL, CONSTRAINT "PK_bec7bcda86cc6e744188672ee77" PRIMARY KEY ("programme_version_id", "theme_id"))`,
];

const COLUMNS = [
  `ALTER TABLE "partnership" ADD "kind" text NOT NULL DEFAULT 'municipalities'`,
  `ALTER TABLE "call" ADD "programme_version_id" uuid`,
  `ALTER TABLE "call" ADD "state" text NOT NULL DEFAULT 'published'`,
  `ALTER TABLE "call" ADD "version" integer NOT NULL DEFAULT '1'`,
  `ALTER TABLE "call" ADD "publish_at" TIMESTAMP(3) WITH TIME ZONE`,
  `ALTER TABLE "call" ADD "grace_seconds" integer NOT NULL DEFAULT '0'`,
  `ALTER TABLE "call" ADD "envelope_cents" bigint`,
  `ALTER TABLE "call" ADD "announcement" text NOT NULL DEFAULT ''`,
  `ALTER TABLE "call" ADD "practice" boolean NOT NULL DEFAULT false`,
  `ALTER TABLE "call" ADD "sign_off_required" boolean NOT NULL DEFAULT false`,
  `ALTER TABLE "application" ADD "programme_version_id" uuid`,
  `ALTER TABLE "application" ADD "answers" jsonb NOT NULL DEFAULT '{}'`,
  `ALTER TABLE "application" ADD "incentives" jsonb NOT NULL DEFAULT '{}'`,
  `ALTER TABLE "application" ADD "incentive_cents" bigint NOT NULL DEFAULT '0'`,
  `ALTER TABLE "application" ADD "reopened_until" TIMESTAMP(3) WITH TIME ZONE`,
  `ALTER TABLE "application" ADD "state_reason" text`,
  `ALTER TABLE "application_theme" ADD "own_staff_cents" bigint NOT NULL DEFAULT '0'`,
  `ALTER TABLE "call" ADD CONSTRAINT "CHK_5106fbe3d4b73e2e569fa69e16" CHECK ("grace_seconds" between 0 and 86400)`,
];

const RENAMES = [
  `ALTER TABLE "application_line" DROP CONSTRAINT "FK_b25b333d46c372053f8fd64a749"`,
  `ALTER TABLE "award_line" DROP CONSTRAINT "FK_9064262ecda8d90779fc84334fd"`,
  `ALTER TABLE "application_line" RENAME COLUMN "call_indicator_id" TO "indicator_id"`,
  `ALTER TABLE "application_line" RENAME CONSTRAINT "PK_29f562370325356d711a243b76c" TO "PK_f93fc8c09e18dd509cb46e3233d"`,
  `ALTER TABLE "award_line" RENAME COLUMN "call_indicator_id" TO "indicator_id"`,
  `ALTER TABLE "award_line" RENAME CONSTRAINT "PK_d2e4e3fd290dde6ce9d6d2e90fb" TO "PK_cad9f60a51c9a0436d0747aa1ab"`,
];

const FOREIGN_KEYS = [
  `ALTER TABLE "programme_version" ADD CONSTRAINT "FK_d375b2d70e23f54ab80669f136a" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "call" ADD CONSTRAINT "FK_6429932c43e14fb5741388ba767" FOREIGN KEY ("programme_version_id") REFERENCES "programme_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "application" ADD CONSTRAINT "FK_1556a499a931d2831646d51034b" FOREIGN KEY ("programme_version_id") REFERENCES "programme_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "indicator" ADD CONSTRAINT "FK_392ebc4e4f7988bd184419006d9" FOREIGN KEY ("programme_version_id") REFERENCES "programme_version"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "indicator" ADD CONSTRAINT "FK_a5594f4ac11be5719c9897a0476" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "application_line" ADD CONSTRAINT "FK_d085269cd41be0b0bbb781a21f4" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "award_line" ADD CONSTRAINT "FK_05ae6d1de20248f931964868cff" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "call_extension" ADD CONSTRAINT "FK_c65815762a28e77bc5d37a85fc7" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "call_extension" ADD CONSTRAINT "FK_ffb136864d5e3cf73759494b7f7" FOREIGN KEY ("applicant_id") REFERENCES "local_government"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "version_theme" ADD CONSTRAINT "FK_485bac4b6286f235e3090833377" FOREIGN KEY ("programme_version_id") REFERENCES "programme_version"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "version_theme" ADD CONSTRAINT "FK_90a7858a0441f6008512de0ac38" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

/** The rules that were in the code until now, as data. */
const TERMS = `jsonb_build_object(
  'incentives', '[]'::jsonb, 'criteria', '[]'::jsonb, 'attachments', '[]'::jsonb, 'questions', '[]'::jsonb,
  'applicantTypes', '["municipality", "partnership", "vgc", "rand"]'::jsonb,
  'eligibility', '[{"rule": "origin_threshold", "threshold": 7500}, {"rule": "same_reference_region"},
    {"rule": "one_partnership"}, {"rule": "minimum_members", "members": 2}]'::jsonb)`;

/** What a call funded until now becomes a version of its programme: one per call, the first call first. */
const MOVE = [
  `insert into programme_version (id, programme_id, number, state, content, note, created_at, created_by_name, published_at, published_by_name)
   select c.id, c.programme_id, row_number() over (partition by c.programme_id order by c.opens_at, c.code), 'published',
     ${TERMS} || jsonb_build_object(
       'objectives', (select jsonb_agg(jsonb_build_object('number', o.number::text, 'title', o.title) order by o.number)
         from objective o where o.programme_id = c.programme_id),
       'themes', (select jsonb_agg(jsonb_build_object(
           'number', t.number::text, 'objective', o.number::text, 'title', t.title, 'agiiSupported', t.agii_supported,
           'ceilingCents', coalesce(ct.ceiling_cents, 0), 'ownSharePercent', 100,
           'rows', coalesce((select jsonb_agg(jsonb_build_object('code', i.code, 'measure', 'units', 'unit', i.unit,
               'targetGroup', i.target_group, 'unitPriceCents', i.unit_price_cents, 'maxUnits', i.max_units,
               'countRule', '') order by i.position, i.code)
             from call_indicator i where i.call_id = c.id and i.theme_id = t.id), '[]')) order by t.number)
         from theme t join objective o on o.id = t.objective_id
         left join call_theme ct on ct.call_id = c.id and ct.theme_id = t.id
         where t.programme_id = c.programme_id)),
     c.name, c.opens_at, 'Samenspoor', c.opens_at, 'Samenspoor'
   from call c`,
  `insert into version_theme (programme_version_id, theme_id, title, objective_number, objective_title, agii_supported, ceiling_cents, own_share_percent)
   select c.id, t.id, t.title, o.number, o.title, t.agii_supported, coalesce(ct.ceiling_cents, 0), 100
   from call c join theme t on t.programme_id = c.programme_id join objective o on o.id = t.objective_id
   left join call_theme ct on ct.call_id = c.id and ct.theme_id = t.id`,
  `insert into indicator (id, programme_version_id, theme_id, code, position, measure, unit, target_group, unit_price_cents, max_units, count_rule)
   select id, call_id, theme_id, code, position, 'units', unit, target_group, unit_price_cents, max_units, '' from call_indicator`,
  `update call set programme_version_id = id`,
  `update application set programme_version_id = call_id`,
];

const CLOSE = [
  `alter table call alter column programme_version_id set not null`,
  `alter table application alter column programme_version_id set not null`,
  `drop table call_indicator`,
  `drop table call_theme`,
];

/** The lines of an application with what is granted on them (nothing before there is an award). */
const linesView = (indicator: string, column: string): string => `
create view portfolio_line as
select l.application_id, i.theme_id, l.current_reach, l.planned_reach, l.contribution_cents,
       coalesce(w.granted_units, 0) as granted_units, coalesce(w.granted_cents, 0) as granted_cents
from application_line l
join ${indicator} i on i.id = l.${column}
left join award_line w on w.application_id = l.application_id and w.${column} = l.${column}`;

/** What is published never changes; only the demo and the programme as a whole can be taken away. */
const FREEZE = [
  `create function programme_version_frozen() returns trigger language plpgsql as $$
   begin
     if old.state = 'published' then raise exception 'a published version of a programme never changes'; end if;
     return new;
   end $$`,
  `create trigger programme_version_frozen before update on programme_version
   for each row execute function programme_version_frozen()`,
];

/** Programmes get versions: calls and applications point to the one they were made on. */
export class VersionProgrammes1764000000005 implements MigrationInterface {
  name = 'VersionProgrammes1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop view portfolio_line');
    for (const statement of [...TABLES, ...COLUMNS, ...MOVE, ...RENAMES, ...FOREIGN_KEYS, ...CLOSE])
      await runner.query(statement);
    await runner.query(linesView('indicator', 'indicator_id'));
    for (const statement of FREEZE) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    await runner.query(linesView('call_indicator', 'call_indicator_id'));
  }
}

const DOWN = [
  `drop trigger programme_version_frozen on programme_version`,
  `drop function programme_version_frozen()`,
  `drop view portfolio_line`,
  `CREATE TABLE "call_theme" ("call_id" uuid NOT NULL, "theme_id" uuid NOT NULL, "ceiling_cents" bigint NOT NULL, CONSTRAINT "PK_404fd01fdda4a6bc80002179a84" PRIMARY KEY ("call_id", "theme_id"))`,
  `CREATE TABLE "call_indicator" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "call_id" uuid NOT NULL, "theme_id" uuid NOT NULL, "code" text NOT NULL, "position" integer NOT NULL, "unit" text NOT NULL, "target_group" text NOT NULL, "unit_price_cents" bigint NOT NULL, "max_units" integer NOT NULL, CONSTRAINT "UQ_cfea6ef6b32368fe28b8dfe4cc6" UNIQUE ("call_id", "code"), CONSTRAINT "CHK_71169020bee8d3926c55056e11" CHECK ("unit_price_cents" > 0 and "max_units" > 0), CONSTRAINT "PK_def6a8ffb6ac6c730f7f06c8021" PRIMARY KEY ("id"))`,
  `insert into call_theme select c.id, v.theme_id, v.ceiling_cents from call c
   join version_theme v on v.programme_version_id = c.programme_version_id where v.ceiling_cents > 0`,
  `insert into call_indicator (call_id, theme_id, code, position, unit, target_group, unit_price_cents, max_units)
   select distinct on (c.id, i.code) c.id, i.theme_id, i.code, i.position, i.unit, i.target_group, i.unit_price_cents, i.max_units
   from call c join indicator i on i.programme_version_id = c.programme_version_id
     or i.programme_version_id in (select a.programme_version_id from application a where a.call_id = c.id)
   order by c.id, i.code, i.programme_version_id = c.programme_version_id desc`,
  `ALTER TABLE "call" DROP CONSTRAINT "FK_6429932c43e14fb5741388ba767"`,
  `ALTER TABLE "application" DROP CONSTRAINT "FK_1556a499a931d2831646d51034b"`,
  `ALTER TABLE "application_line" DROP CONSTRAINT "FK_d085269cd41be0b0bbb781a21f4"`,
  `ALTER TABLE "award_line" DROP CONSTRAINT "FK_05ae6d1de20248f931964868cff"`,
  ...['application_line', 'award_line'].map(
    (table) => `update ${table} l set indicator_id = n.id
     from indicator i, application a, call_indicator n
     where i.id = l.indicator_id and a.id = l.application_id and n.call_id = a.call_id and n.code = i.code`,
  ),
  `ALTER TABLE "award_line" RENAME CONSTRAINT "PK_cad9f60a51c9a0436d0747aa1ab" TO "PK_d2e4e3fd290dde6ce9d6d2e90fb"`,
  `ALTER TABLE "award_line" RENAME COLUMN "indicator_id" TO "call_indicator_id"`,
  `ALTER TABLE "application_line" RENAME CONSTRAINT "PK_f93fc8c09e18dd509cb46e3233d" TO "PK_29f562370325356d711a243b76c"`,
  `ALTER TABLE "application_line" RENAME COLUMN "indicator_id" TO "call_indicator_id"`,
  `ALTER TABLE "call_indicator" ADD CONSTRAINT "FK_1c7bf3c9b6b2e8457a8b273189b" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "call_indicator" ADD CONSTRAINT "FK_b06727923fa3071628003149579" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "application_line" ADD CONSTRAINT "FK_b25b333d46c372053f8fd64a749" FOREIGN KEY ("call_indicator_id") REFERENCES "call_indicator"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "award_line" ADD CONSTRAINT "FK_9064262ecda8d90779fc84334fd" FOREIGN KEY ("call_indicator_id") REFERENCES "call_indicator"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "call_theme" ADD CONSTRAINT "FK_2522df93b82df66337b95e71145" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "call_theme" ADD CONSTRAINT "FK_064e6df1572a569dfcbd6556c2a" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "partnership" DROP COLUMN "kind"`,
  `ALTER TABLE "call" DROP COLUMN "programme_version_id"`,
  `ALTER TABLE "call" DROP COLUMN "state"`,
  `ALTER TABLE "call" DROP COLUMN "version"`,
  `ALTER TABLE "call" DROP COLUMN "publish_at"`,
  `ALTER TABLE "call" DROP COLUMN "grace_seconds"`,
  `ALTER TABLE "call" DROP COLUMN "envelope_cents"`,
  `ALTER TABLE "call" DROP COLUMN "announcement"`,
  `ALTER TABLE "call" DROP COLUMN "practice"`,
  `ALTER TABLE "call" DROP COLUMN "sign_off_required"`,
  `ALTER TABLE "application" DROP COLUMN "programme_version_id"`,
  `ALTER TABLE "application" DROP COLUMN "answers"`,
  `ALTER TABLE "application" DROP COLUMN "incentives"`,
  `ALTER TABLE "application" DROP COLUMN "incentive_cents"`,
  `ALTER TABLE "application" DROP COLUMN "reopened_until"`,
  `ALTER TABLE "application" DROP COLUMN "state_reason"`,
  `ALTER TABLE "application_theme" DROP COLUMN "own_staff_cents"`,
  `drop table version_theme`,
  `drop table call_extension`,
  `drop table indicator`,
  `drop table programme_version`,
];
