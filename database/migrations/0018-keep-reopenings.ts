import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = [
  `CREATE TABLE "reopening" ("application_id" uuid NOT NULL, "opened_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "from_state" text NOT NULL, "from_reason" text, "content" jsonb NOT NULL, "view" jsonb NOT NULL, CONSTRAINT "PK_7068ceb2bb6ec085dc3256d3c76" PRIMARY KEY ("application_id"))`,
  `ALTER TABLE "reopening" ADD CONSTRAINT "FK_7068ceb2bb6ec085dc3256d3c76" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "application" ADD "filed_asked_cents" bigint NOT NULL DEFAULT '0'`,
  `ALTER TABLE "application" ADD "filed_chosen_themes" integer NOT NULL DEFAULT '0'`,
];

/** The last entry of a kind on the timeline of the application `a`. */
const lastEntry = (action: string): string => `
  select e.at, e.from_state, e.changes from audit_entry e
  where e.subject_type = 'application' and e.subject_id = a.id and e.action = '${action}'
  order by e.at desc, e.id desc limit 1`;

/** Rows of the table as they were filed, of the content `v.content`. */
const LINES = `
  select i.theme_id, t.number, i.position, i.code, (l ->> 'currentReach')::int as current_reach,
    (l ->> 'plannedReach')::int as planned_reach, (l ->> 'plannedReach')::int8 * i.unit_price_cents as asked,
    ((l ->> 'plannedReach')::int8 * i.unit_price_cents * vt.own_share_percent + 99) / 100 as own
  from jsonb_array_elements(v.content -> 'lines') as l
  join indicator i on i.programme_version_id = a.programme_version_id and i.code = l ->> 'indicatorCode'
  join theme t on t.id = i.theme_id
  join version_theme vt on vt.programme_version_id = i.programme_version_id and vt.theme_id = i.theme_id`;

const VIEW = `jsonb_build_object(
  'contact', jsonb_build_object(
    'firstName', coalesce(v.content -> 'contact' ->> 'firstName', ''),
    'familyName', coalesce(v.content -> 'contact' ->> 'familyName', ''),
    'email', coalesce(v.content -> 'contact' ->> 'email', ''),
    'phone', coalesce(v.content -> 'contact' ->> 'phone', '')),
  'iban', v.content ->> 'iban', 'otherAccount', coalesce(v.content -> 'otherAccount', 'false'),
  'motivations', coalesce(v.content -> 'motivations', '{}'),
  'ownStaffCents', coalesce(v.content -> 'ownStaffCents', '{}'),
  'answers', coalesce(v.content -> 'answers', '{}'), 'incentives', coalesce(v.content -> 'incentives', '{}'),
  'ranking', coalesce(v.content -> 'ranking', '[]'),
  'attachments', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', f.id, 'slot', f.slot, 'name', f.name, 'size', f.size, 'sha256', f.sha256) order by f.uploaded_at, f.id)
    from document f
    where f.subject_type = 'application' and f.subject_id = a.id and f.sha256 is not null
      and f.state in ('ready', 'removed') and f.uploaded_at <= opened.at
      and (f.removed_at is null or f.removed_at > opened.at)), '[]'),
  'lines', coalesce((
    select jsonb_agg(jsonb_build_object(
      'indicatorCode', l.code, 'currentReach', l.current_reach, 'plannedReach', l.planned_reach,
      'themeNumber', l.number::text, 'flemishContributionCents', l.asked, 'ownContributionCents', l.own,
      'grantedUnits', null, 'grantedCents', null, 'targetReach', null) order by l.number, l.position, l.code)
    from (${LINES}) l), '[]'),
  'themes', coalesce((
    select jsonb_agg(jsonb_build_object(
      'number', t.number::text, 'title', vt.title, 'rank', chosen.rank, 'ceilingCents', vt.ceiling_cents,
      'flemishContributionCents', coalesce((select sum(l.asked) from (${LINES}) l where l.theme_id = t.id), 0),
      'grantedCents', null) order by chosen.rank)
    from jsonb_array_elements_text(v.content -> 'ranking') with ordinality as chosen (number, rank)
    join version_theme vt on vt.programme_version_id = a.programme_version_id
    join theme t on t.id = vt.theme_id and t.number::text = chosen.number), '[]'),
  'totals', (
    select jsonb_build_object(
      'flemishContributionCents', coalesce(sum(l.asked), 0), 'ownContributionCents', coalesce(sum(l.own), 0),
      'projectCostCents', coalesce(sum(l.asked + l.own), 0),
      'chosenThemes', count(distinct l.theme_id) filter (where l.planned_reach > 0), 'grantedCents', null,
      'incentiveCents', coalesce((
        select (s.content::jsonb #>> '{totals,incentiveCents}')::int8 from application_submission s
        where s.application_id = a.id order by s.number desc limit 1), a.incentive_cents))
    from (${LINES}) l),
  'updatedAt', to_char(opened.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

/** What is reopened at this moment: how it was filed is the version that was kept when it was reopened. */
export const FILL = `
  insert into reopening (application_id, opened_at, from_state, from_reason, content, view)
  select a.id, opened.at, opened.from_state,
    case when opened.from_state = 'withdrawn' then (
      select change ->> 'to' from (${lastEntry('application.withdrawn')}) gone, jsonb_array_elements(gone.changes) as change
      where change ->> 'field' = 'reason') end,
    v.content, ${VIEW}
  from application a
  cross join lateral (${lastEntry('application.reopened')}) opened
  cross join lateral (
    select w.content from application_version w
    where w.application_id = a.id and w.reason = 'reopened' order by w.version desc limit 1) v
  where a.state = 'reopened'`;

const FIGURES = `
  update application a set
    filed_asked_cents = coalesce((o.view #>> '{totals,flemishContributionCents}')::int8, a.asked_cents),
    filed_chosen_themes = coalesce((o.view #>> '{totals,chosenThemes}')::int, a.chosen_themes)
  from application every left join reopening o on o.application_id = every.id
  where a.id = every.id`;

/** Lists are ordered by what was filed: work on what is reopened leaves it as it is. */
const KEEP_FIGURES = [
  `create function application_keep_filed_figures() returns trigger language plpgsql as $$
  begin
    if new.state <> 'reopened' then
      new.filed_asked_cents := new.asked_cents;
      new.filed_chosen_themes := new.chosen_themes;
    end if;
    return new;
  end $$`,
  `create trigger application_filed_figures before insert or update of state, asked_cents, chosen_themes on application
    for each row execute function application_keep_filed_figures()`,
];

/** While an application is reopened, how it was filed stays what others see. */
export class KeepReopenings1764000000018 implements MigrationInterface {
  name = 'KeepReopenings1764000000018';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLE) await runner.query(statement);
    await runner.query(FILL);
    await runner.query(FIGURES);
    for (const statement of KEEP_FIGURES) await runner.query(statement);
    await runner.query(`DROP INDEX "IDX_6892ed08b5fb948ce9435b9fd2"`);
    await runner.query(`CREATE INDEX "IDX_0b4f7a44b92fbdc0c5d15fcf52" ON "application"  ("filed_asked_cents", "id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger application_filed_figures on application');
    await runner.query('drop function application_keep_filed_figures()');
    await runner.query(`DROP INDEX "IDX_0b4f7a44b92fbdc0c5d15fcf52"`);
    await runner.query(`CREATE INDEX "IDX_6892ed08b5fb948ce9435b9fd2" ON "application"  ("asked_cents", "id")`);
    await runner.query('alter table application drop column filed_asked_cents, drop column filed_chosen_themes');
    await runner.query('drop table reopening');
  }
}
