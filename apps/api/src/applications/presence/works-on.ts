import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import { NamedQueries } from '../../platform/data/named-queries';
import { RefusalError } from '../../platform/http/refusal-error';
import { LiveTopics } from '../../platform/live/live-topics';
import { heldIn } from '../application-scope.sql';
import { scopeValues } from '../scope-values';

/** $1 application, $2 and $3 the scope. */
const VERSION = `
  select a.version from application a
  where a.id = $1 and ${heldIn('$2', '$3')}`;

/**
 * Who works on an application: people of the applicant, and colleagues who were invited. They see each other at work,
 * follow what is saved and read earlier versions; who only reads what was filed doesn't.
 */
@Injectable()
export class WorksOn implements OnModuleInit {
  constructor(
    private readonly queries: NamedQueries,
    private readonly topics: LiveTopics,
  ) {}

  onModuleInit(): void {
    this.topics.register('application', async (actor, id) => (await this.versionFor(actor, id)) !== null);
  }

  /** The version the application is at now; null for who doesn't work on it. */
  async versionFor(actor: Actor, id: string): Promise<number | null> {
    if (!can(actor.role, 'application:edit')) return null;
    const row = await this.queries.first<{ version: number }>('works-on', VERSION, [id, ...scopeValues(actor)]);
    return row?.version ?? null;
  }

  /** As `versionFor`; refuses with `not_found`. */
  async versionOrRefused(actor: Actor, id: string): Promise<number> {
    const version = await this.versionFor(actor, id);
    if (version === null) throw RefusalError.of('not_found');
    return version;
  }
}
