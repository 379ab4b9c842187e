import { DEVELOPMENT_ISSUER } from '@samenspoor/database/entities/identity/person.entity';
import { MAIN_PEOPLE } from '@samenspoor/database/seeds/demo/main-people';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import type { Role } from '@samenspoor/domain/access/roles';
import type { NamedQueries } from '../../platform/data/named-queries';

/** Somebody of the demo, as a card on the sign-in page shows them. */
export interface DemoPerson {
  readonly userName: string;
  readonly name: string;
  /** "Medewerker, Eeklo"; one line per capacity. */
  readonly capacities: readonly string[];
  /** One of the people of the stories, shown first; the others are their colleagues. */
  readonly main: boolean;
}

interface Row {
  readonly userName: string;
  readonly name: string;
  readonly capacities: readonly { role: Role; organisation: string; region: string | null }[];
}

const PEOPLE = `
  select p.subject as "userName", p.given_name || ' ' || p.family_name as name,
         json_agg(json_build_object('role', c.role, 'organisation', o.name, 'region', r.name) order by c.position) as capacities
  from person p
  join capacity c on c.person_id = p.id
  join organisation o on o.id = c.organisation_id
  left join support_region r on r.code = c.support_region_code
  where p.demo and p.issuer = $1
  group by p.id
  order by p.subject`;

const PLACE = new Map(MAIN_PEOPLE.map(({ subject }, index) => [subject, index]));

const placeOf = ({ userName }: DemoPerson): number => PLACE.get(userName) ?? PLACE.size;

/** The people of the demo: those of the stories first, in the order of the stories. */
export async function findDemoPeople(queries: NamedQueries): Promise<DemoPerson[]> {
  const rows = await queries.rows<Row>('identity.demo-people', PEOPLE, [DEVELOPMENT_ISSUER]);
  return rows
    .map(({ userName, name, capacities }) => ({
      userName,
      name,
      capacities: capacities.map(({ role, organisation, region }) =>
        [roleTitle(role), organisation, ...(region === null ? [] : [region])].join(', '),
      ),
      main: PLACE.has(userName),
    }))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

/** The name of one person of the demo, or null when there is nobody with that user name. */
export async function findDemoPerson(
  queries: NamedQueries,
  userName: string,
): Promise<{ readonly name: string } | null> {
  return queries.first<{ name: string }>(
    'identity.demo-person',
    `select given_name || ' ' || family_name as name from person where demo and issuer = $1 and subject = $2`,
    [DEVELOPMENT_ISSUER, userName],
  );
}
