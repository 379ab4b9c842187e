import type { ProgrammeVersionChoice } from '@samenspoor/contracts/calls/managed-call';
import type { EntityManager } from 'typeorm';

/** A published version, with the programme it is of. */
export interface PublishedVersion extends Omit<ProgrammeVersionChoice, 'publishedAt'> {
  readonly programmeId: string;
  readonly programmeCode: string;
  readonly publishedAt: Date;
}

const VERSIONS = `
  select v.id, v.programme_id as "programmeId", p.code as "programmeCode", p.name as "programmeName", v.number,
         coalesce(v.published_at, v.created_at) as "publishedAt", v.note
    from programme_version v join programme p on p.id = v.programme_id
   where v.state = 'published' order by p.name, v.number desc`;

/** Every published version, by programme, newest first. */
export function publishedVersions(tx: EntityManager): Promise<PublishedVersion[]> {
  return tx.query<PublishedVersion[]>(VERSIONS);
}
