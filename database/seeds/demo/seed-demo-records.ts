import type { EntityManager } from 'typeorm';
import { seedDemoOrganisations } from './demo-organisations';
import { seedPeople } from './seed-people';
import { seedOriginFigures, seedPartnerships } from './seed-places';

/**
 * The part of the demo that is plain data: people, origin figures, partnerships. Needs the reference data; twice writes
 * nothing the second time. Applications come after it, through the use cases (`demoScenario`). Answers how many rows
 * were written.
 */
export async function seedDemoRecords(manager: EntityManager, today: Date): Promise<number> {
  const written = [
    await seedDemoOrganisations(manager),
    await seedPeople(manager),
    await seedOriginFigures(manager, today),
    await seedPartnerships(manager),
  ];
  return written.reduce((sum, count) => sum + count, 0);
}
