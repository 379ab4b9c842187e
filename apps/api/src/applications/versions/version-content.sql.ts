/** SQL: the content of the application `a` as jsonb, a `VersionContent`. */
export const VERSION_CONTENT = `jsonb_build_object(
  'contact', (
    select coalesce(jsonb_object_agg(part, value), '{}') from (values
      ('firstName', a.contact_first_name), ('familyName', a.contact_family_name),
      ('email', a.contact_email), ('phone', a.contact_phone)) as contact (part, value) where value <> ''),
  'iban', a.iban, 'otherAccount', a.other_account,
  'motivations', (
    select coalesce(jsonb_object_agg(t.number::text, at.motivation), '{}')
    from application_theme at join theme t on t.id = at.theme_id
    where at.application_id = a.id and at.motivation <> ''),
  'lines', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'indicatorCode', i.code, 'currentReach', l.current_reach, 'plannedReach', l.planned_reach)
      order by i.position, i.code), '[]')
    from application_line l join indicator i on i.id = l.indicator_id
    where l.application_id = a.id and (l.current_reach > 0 or l.planned_reach > 0)),
  'ranking', (
    select coalesce(jsonb_agg(t.number::text order by at.rank), '[]')
    from application_theme at join theme t on t.id = at.theme_id
    where at.application_id = a.id and at.rank is not null),
  'ownStaffCents', (
    select coalesce(jsonb_object_agg(t.number::text, at.own_staff_cents), '{}')
    from application_theme at join theme t on t.id = at.theme_id
    where at.application_id = a.id and at.own_staff_cents > 0),
  'answers', a.answers,
  'incentives', a.incentives)`;
