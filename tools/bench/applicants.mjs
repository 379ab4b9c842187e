// Invented municipalities with one colleague or two, each of whom signs in for real.
import { signIn } from '../product/sign-in.mjs';

/** $1 how many. Origin figures make each of them eligible by itself. */
const PLACES = `
  insert into local_government (code, kind, name, province, reference_region_code, support_region_code, population, kbo, valid_from)
  select 'bench-' || n, 'municipality', 'Proefstad ' || n, g.province, g.reference_region_code, g.support_region_code, 20000,
         '0' || 200000000 + n, date '2019-01-01'
  from generate_series(1, $1::int) as n,
       (select * from local_government where kind = 'municipality' and valid_to is null order by code limit 1) as g`;

const FIGURES = `
  insert into origin_figure (local_government_id, year, count, source, demo)
  select g.id, c.origin_year, 9000, 'bench', true
  from local_government g, call c where g.code like 'bench-%' and c.code = 'ps-demo'`;

const ORGANISATIONS = `
  insert into organisation (code, kind, name, kbo, local_government_id, demo)
  select code, 'municipality', name, kbo, id, true from local_government where code like 'bench-%'`;

/** $1 how many people; $2 how many places: who comes after the last place is a colleague at the first, and so on. */
const PEOPLE = `
  with added as (
    insert into person (issuer, subject, given_name, family_name, email, demo)
    select 'development', 'bench-' || n, 'Kim', 'Peeters ' || n, 'bench-' || n || '@gemeente.demo.invalid', true
    from generate_series(1, $1::int) as n returning id, substring(subject from 7)::int as n)
  insert into capacity (person_id, role, organisation_id, valid_from)
  select added.id, 'municipal_staff', o.id, date '2020-01-01'
  from added join organisation o on o.code = 'bench-' || 1 + (added.n - 1) % $2::int`;

/** @param {import('pg').Client} client */
export async function inventApplicants(client, { people, places }) {
  await client.query('begin');
  await client.query(PLACES, [places]);
  for (const text of [FIGURES, ORGANISATIONS]) await client.query(text);
  await client.query(PEOPLE, [people, places]);
  await client.query('commit');
  await client.query('vacuum analyze');
}

/** Signs the first `people` in by the real flow, four at a time; answers their sessions in order. */
export async function signAllIn(address, people) {
  const sessions = [];
  let next = 0;
  const signInNext = async () => {
    for (let index = next++; index < people; index = next++) {
      sessions[index] = await signIn(address, `bench-${index + 1}`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, signInNext));
  return sessions;
}

/** What each of them fills in before the measurement: everything that submitting needs. */
export const filling = {
  lines: [
    { indicatorCode: '5a', currentReach: 40, plannedReach: 100 },
    { indicatorCode: '9a', currentReach: 5, plannedReach: 10 },
    { indicatorCode: '17a', currentReach: 0, plannedReach: 40 },
  ],
  details: {
    contact: { firstName: 'Kim', familyName: 'Peeters', email: 'kim@gemeente.demo.invalid', phone: '+32 11 00 10 01' },
    iban: 'BE68 5390 0754 7034',
    motivations: {
      5: 'Volwassenen oefenen samen Nederlands in de bibliotheek.',
      9: 'Wij begeleiden mensen naar een eerste job in de eigen gemeente.',
      17: 'Medewerkers en buren leren tussenkomen als omstaander.',
    },
  },
};
