import type { EntityManager } from 'typeorm';
import { Capacity } from '../../entities/identity/capacity.entity';
import { Organisation } from '../../entities/identity/organisation.entity';
import { DEVELOPMENT_ISSUER, Person } from '../../entities/identity/person.entity';
import { idOf } from '../id-of';
import { upsert } from '../upsert';
import { demoId } from './deterministic';
import { DEMO_PEOPLE } from './people';
import { organisationKey } from './person-seed';

const SINCE = '2022-01-01';

/** The invented people and their capacities; their organisations are reference data. Answers how many rows were written. */
export async function seedPeople(manager: EntityManager): Promise<number> {
  const people = DEMO_PEOPLE.map(({ subject, givenName, familyName, email, phone }) => ({
    id: demoId('person', subject),
    issuer: DEVELOPMENT_ISSUER,
    subject,
    givenName,
    familyName,
    email,
    phone,
    demo: true,
  }));
  const organisations = await manager.find(Organisation);
  const organisationIds = new Map(organisations.map(({ id, code }) => [code, id]));
  const capacities = DEMO_PEOPLE.flatMap((person) =>
    person.capacities.map(({ role, organisation, supportRegion }, position) => ({
      id: demoId('capacity', `${person.subject}/${position}`),
      personId: demoId('person', person.subject),
      role,
      organisationId: idOf(organisationIds, organisationKey(organisation)),
      supportRegionCode: supportRegion,
      position,
      validFrom: SINCE,
    })),
  );
  return (
    (await upsert(manager, Person, { key: ['id'], rows: people })) +
    (await upsert(manager, Capacity, { key: ['id'], rows: capacities }))
  );
}
