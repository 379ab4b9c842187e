import { ProgrammeVersion } from '@samenspoor/database/entities/catalogue/programme-version.entity';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { DataSource, EntityManager } from 'typeorm';

/** What was read before: a published version never changes. Per database, as tests have several in one process. */
const KNOWN = new WeakMap<DataSource, Map<string, ProgrammeContent>>();

/** Everything that a published version of a programme asks, read once per version. */
export async function versionOfProgramme(tx: EntityManager, programmeVersionId: string): Promise<ProgrammeContent> {
  const known = KNOWN.get(tx.dataSource) ?? new Map<string, ProgrammeContent>();
  KNOWN.set(tx.dataSource, known);
  const found = known.get(programmeVersionId);
  if (found) return found;
  const { content, state } = await tx.findOneByOrFail(ProgrammeVersion, { id: programmeVersionId });
  if (state === 'published') known.set(programmeVersionId, content);
  return content;
}
