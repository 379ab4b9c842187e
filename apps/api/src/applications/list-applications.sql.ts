import { base64url } from '../platform/data/base64url';
import { isoInstant } from '../platform/data/iso-instant';
import type { QueryValue } from '../platform/data/named-queries';
import { IS_DECIDED, heldBy, isInvited, isPartner } from './application-scope.sql';
import type { ListFilter } from './list-filters';
import type { ListOrder } from './list-order';

/** What a page of the list is asked for. */
export interface ListRequest {
  /** Null: everything that was filed. Otherwise one's own, and what is filed in one's name as a partner. */
  readonly localGovernmentId: string | null;
  /** The capacity of somebody who sees only what they were invited to; it goes before everything else. */
  readonly invitedAs?: string | null;
  readonly filters: readonly ListFilter[];
  readonly order: ListOrder;
  readonly after: readonly [QueryValue, QueryValue] | null;
  /** A whole number, judged by the shape of the query: it becomes part of the text. */
  readonly limit: number;
}

/** A statement to run: its text, the values it binds, and its name, empty when it is not kept as a plan. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly QueryValue[];
}

const item = `json_build_object(
  'id', id, 'reference', reference, 'state', state, 'callCode', call_code, 'callName', call_name, 'year', year,
  'applicantName', applicant_name, 'partnershipName', partnership_name, 'referenceRegion', region,
  'chosenThemes', chosen_themes, 'askedCents', asked_cents, 'grantedCents', granted_cents,
  'submittedAt', ${isoInstant('submitted_at')}, 'updatedAt', ${isoInstant('updated_at')},
  'closesAt', ${isoInstant('closes_at')}, 'signOffRequested', sign_off_requested, 'paused', paused)`;

/** What was filed, for who isn't on the applicant's side of it: see `side`. */
const columns = `
  a.id, a.reference, a.state, a.submitted_at,
  case when side.held then a.chosen_themes else a.filed_chosen_themes end as chosen_themes,
  case when side.held then a.asked_cents else a.filed_asked_cents end as asked_cents,
  case when a.state = 'reopened' and not side.held
    then (select o.opened_at from reopening o where o.application_id = a.id) else a.updated_at end as updated_at,
  case when ${IS_DECIDED} then coalesce(a.granted_cents, 0) end as granted_cents,
  side.held and a.state in ('draft', 'reopened') and c.sign_off_required and exists (
    select from sign_off o where o.application_id = a.id and o.state = 'requested') as sign_off_requested,
  a.state in ('submitted', 'admissible') and exists (
    select from procedure_pause q where q.application_id = a.id and q.ended_at is null) as paused,
  c.code as call_code, c.name as call_name, c.year, c.closes_at,
  g.name as applicant_name, p.name as partnership_name, r.name as region`;

/**
 * The length of a page is written out: PostgreSQL then knows that a few rows are wanted, and keeps one good plan instead
 * of planning each time.
 */
const USUAL_LIMITS: readonly number[] = [25, 50, 100];

/** More filters at once than this are rare: they run unnamed, so that a connection never holds thousands of plans. */
const NAMED_UP_TO = 3;

/** A page of the list in one statement, as JSON text (`Page<ApplicationSummary>`). Its text depends on what is asked. */
export function listStatement({ localGovernmentId, invitedAs, filters, order, after, limit }: ListRequest): Statement {
  const values: QueryValue[] = [];
  const bind = (value: QueryValue): string => `$${values.push(value)}`;
  const held = heldCondition(localGovernmentId, invitedAs, bind);
  const conditions = [
    invitedAs ? isInvited(`${bind(invitedAs)}::uuid`) : scopeCondition(localGovernmentId, bind),
    ...filters.map((filter) => filter.sql(bind(filter.value))),
    ...(after ? [afterCondition(order, after, bind)] : []),
  ];
  const direction = order.descending ? 'desc' : 'asc';
  const codes = filters.map(({ code }) => code).join('');
  const kind = invitedAs ? 'invited' : localGovernmentId === null ? 'filed' : 'own';
  const name = `applications-${kind}-${limit}-${order.code}${after ? '+' : ''}-${codes}`;
  const named = filters.length <= NAMED_UP_TO && USUAL_LIMITS.includes(limit);
  return {
    name: named ? name : '',
    values,
    text: `
      with found as (
        select ${columns}, ${order.key} as key
        from application a
        join call c on c.id = a.call_id
        cross join lateral (select ${held} as held) as side
        join local_government g on g.id = a.applicant_id
        left join reference_region r on r.code = g.reference_region_code
        left join partnership p on p.id = a.partnership_id
        where ${conditions.join(' and ')}
        order by ${order.key} ${direction}, a.id ${direction}
        limit ${limit + 1}),
      page as (select *, row_number() over (order by key ${direction}, id ${direction}) as place from found)
      select json_build_object(
        'items', coalesce(json_agg(${item} order by place) filter (where place <= ${limit}), '[]'),
        'next', case when count(*) > ${limit} then max(
          ${base64url(`json_build_array('${order.code}', ${order.keyJson}, id)::text`)}) filter (where place = ${limit}) end
      )::text as page
      from page`,
  };
}

/** Who asks is on the side of the applicant of `a`. */
function heldCondition(
  localGovernmentId: string | null,
  invitedAs: string | null | undefined,
  bind: (value: QueryValue) => string,
): string {
  if (invitedAs) return 'true';
  return localGovernmentId === null ? 'false' : `a.applicant_id = any(${heldBy(`${bind(localGovernmentId)}::uuid`)})`;
}

function scopeCondition(localGovernmentId: string | null, bind: (value: QueryValue) => string): string {
  // The moment says the same as the state, and lets an index skip the drafts.
  if (localGovernmentId === null) return `a.state <> 'draft' and a.submitted_at is not null`;
  const place = `${bind(localGovernmentId)}::uuid`;
  return `(a.applicant_id = any(${heldBy(place)}) or (a.state <> 'draft' and a.partnership_id = any(array(
    select partnership_id from partnership_member where local_government_id = any(${heldBy(place)}))) and ${isPartner(place)}))`;
}

function afterCondition(
  order: ListOrder,
  [key, id]: readonly [QueryValue, QueryValue],
  bind: (value: QueryValue) => string,
): string {
  const sign = order.descending ? '<' : '>';
  return `(${order.key}, a.id) ${sign} (${bind(key)}::${order.type}, ${bind(id)}::uuid)`;
}
