import type { QueryValue } from '../platform/data/named-queries';
import type { ApplicationListQuery } from './dto/application-list-query';

/** One filter that is in use: its letter in the name of the statement, the value to bind and its condition. */
export interface ListFilter {
  readonly code: string;
  readonly value: QueryValue;
  readonly sql: (placeholder: string) => string;
}

const byCall = (callCode: string): ListFilter => ({
  code: 'c',
  value: callCode,
  sql: (given) => `a.call_id = (select id from call where code = ${given})`,
});

const byProgramme = (code: string): ListFilter => ({
  code: 'p',
  value: code,
  sql: (given) => `c.programme_id = (select id from programme where code = ${given})`,
});

const byYear = (year: number): ListFilter => ({ code: 'y', value: year, sql: (given) => `c.year = ${given}` });

const byOneState = (state: string): ListFilter => ({ code: 's', value: state, sql: (given) => `a.state = ${given}` });

const byStates = (states: readonly string[]): ListFilter => ({
  code: 'S',
  value: states,
  sql: (given) => `a.state = any(${given}::text[])`,
});

/** Chosen = ranked; of what is reopened, as it was filed for who isn't on the side of the applicant. */
const byTheme = (number: number): ListFilter => ({
  code: 't',
  value: number,
  sql: (given) => `case when a.state = 'reopened' and not side.held
    then exists (select from reopening o where o.application_id = a.id and o.view -> 'ranking' ? (${given}::int)::text)
    else exists (
      select from application_theme at
      where at.application_id = a.id and at.rank is not null
        and at.theme_id = any(array(select id from theme where number = ${given}::int))) end`,
});

const byPlace = (nis: string): ListFilter => ({
  code: 'n',
  value: nis,
  sql: (given) => `(
    a.applicant_id = any(array(select id from local_government where nis = ${given}))
    or a.partnership_id = any(array(
      select m.partnership_id from partnership_member m join local_government l on l.id = m.local_government_id
      where l.nis = ${given})))`,
});

const byRegion = (region: string): ListFilter => ({
  code: 'r',
  value: region,
  sql: (given) => `g.reference_region_code = any(array(
    select code from reference_region where code = ${given} or name = ${given}))`,
});

const byName = (given: string): string => `
    a.applicant_id = any(array(select id from local_government where name ilike ${given}))
    or a.partnership_id = any(array(select id from partnership where name ilike ${given}))`;

/**
 * Names are looked up in their own small tables first; the thousands of applications are then found by index. Only a text
 * with a figure can be part of a reference number, which takes looking at all of them.
 */
function byText(text: string): ListFilter {
  const value = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  if (!/\d/.test(text)) return { code: 'q', value, sql: (given) => `(${byName(given)})` };
  return { code: 'Q', value, sql: (given) => `(${byName(given)} or a.reference ilike ${given})` };
}

/** The filters of a query that are in use, in a fixed order. */
export function filtersOf(query: ApplicationListQuery): ListFilter[] {
  const { callCode, programme, year, state = [], theme, nis, region } = query;
  const text = query.query?.trim() ?? '';
  const [onlyState] = state;
  const filters: (ListFilter | null)[] = [
    callCode ? byCall(callCode) : null,
    programme ? byProgramme(programme) : null,
    year === undefined ? null : byYear(year),
    onlyState === undefined ? null : state.length === 1 ? byOneState(onlyState) : byStates(state),
    theme === undefined ? null : byTheme(theme),
    nis ? byPlace(nis) : null,
    region ? byRegion(region) : null,
    text === '' ? null : byText(text),
  ];
  return filters.filter((filter) => filter !== null);
}
