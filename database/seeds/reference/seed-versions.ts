import type { EntityManager } from 'typeorm';
import { Programme } from '../../entities/catalogue/programme.entity';
import { writeVersionRows } from '../../catalogue/version-rows';
import { ProgrammeVersion } from '../../entities/catalogue/programme-version.entity';
import { PROGRAMME } from './objectives';
import { PROGRAMME_VERSIONS } from './programme-versions';

/** Before the product was there: a fixed day, so that seeding twice writes the same. */
const HELD_SINCE = new Date('2022-03-31T22:00:00Z');

/**
 * The versions of the programme that the calls so far were held on, when there are none yet: from then on officials
 * decide, and nothing here overwrites them. Answers how many versions were written.
 */
export async function seedVersions(manager: EntityManager): Promise<number> {
  const { id: programmeId } = await manager.findOneByOrFail(Programme, { code: PROGRAMME.code });
  if (await manager.existsBy(ProgrammeVersion, { programmeId })) return 0;
  for (const { number, note, content } of PROGRAMME_VERSIONS) {
    const version = manager.create(ProgrammeVersion, {
      programmeId,
      number,
      state: 'published',
      content,
      note,
      createdAt: HELD_SINCE,
      createdByName: 'Samenspoor',
      publishedAt: HELD_SINCE,
      publishedByName: 'Samenspoor',
    });
    await manager.insert(ProgrammeVersion, version);
    await writeVersionRows(manager, version);
  }
  return PROGRAMME_VERSIONS.length;
}
