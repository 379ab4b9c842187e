import type { EntityManager } from 'typeorm';
import { seedCalls } from './seed-calls';
import { seedOrganisations, seedPlaces } from './seed-places';
import { seedPartners, seedProgramme } from './seed-programme';

/**
 * Brings the reference data of Plan Samenleven into the database, by code. Twice on the same day writes nothing the
 * second time; on a later day only the window of the demo call moves. Run it in a transaction. Answers how many rows
 * were written.
 */
export async function seedReference(manager: EntityManager, today: Date): Promise<number> {
  const written = [
    await seedPlaces(manager),
    await seedOrganisations(manager),
    await seedProgramme(manager),
    await seedCalls(manager, today),
    await seedPartners(manager),
  ];
  return written.reduce((sum, count) => sum + count, 0);
}
