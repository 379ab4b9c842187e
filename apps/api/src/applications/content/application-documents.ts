import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import { slotsOf } from '@samenspoor/domain/applications/content/slots';
import type { EntityManager } from 'typeorm';
import { DocumentAccesses } from '../../documents';
import type { DocumentAccess, StoredDocument } from '../../documents';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { RefusalError } from '../../platform/http/refusal-error';
import { heldIn, visibleIn } from '../application-scope.sql';
import { lockOwnDraft, storeChange } from '../editable-application';
import { scopeValues } from '../scope-values';
import { KeepVersion } from '../versions/keep-version';
import { versionOfProgramme } from './version-of-programme';

/** What the files of an application hang on. */
export const APPLICATION_DOCUMENTS = 'application';

/** $1 id, $2 and $3 the scope. */
const SEEN = `
  select 1 as seen from application a join call c on c.id = a.call_id
  where a.id = $1 and ${visibleIn('$2', '$3')}`;

/** $1 id, $2 and $3 the scope: the files as they were filed, for who doesn't see the work on what is reopened. */
const FILED = `
  select array(select f ->> 'id' from jsonb_array_elements(o.view -> 'attachments') as f) as ids
  from application a left join reopening o on o.application_id = a.id
  where a.id = $1 and a.state = 'reopened' and not ${heldIn('$2', '$3')}`;

/**
 * The files of an application: attached by who may fill it in, as long as that can be done; read by who may read the
 * application, while it is reopened as it was filed. A file that comes or goes is a change of the application as any other.
 */
@Injectable()
export class ApplicationDocuments implements DocumentAccess, OnModuleInit {
  constructor(
    private readonly accesses: DocumentAccesses,
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
    private readonly versions: KeepVersion,
  ) {}

  onModuleInit(): void {
    this.accesses.register(APPLICATION_DOCUMENTS, this);
  }

  /** Refusals: `already_submitted`, `forbidden`, `not_found`, `unknown_slot`. */
  async mayAttach(tx: EntityManager, actor: Actor, applicationId: string, slot: string): Promise<boolean> {
    if (!can(actor.role, 'application:edit')) return false;
    const { programmeVersionId } = await lockOwnDraft(tx, actor, applicationId);
    const { attachments, questions } = await versionOfProgramme(tx, programmeVersionId);
    if (!slotsOf(attachments, questions).includes(slot)) throw RefusalError.of('unknown_slot', undefined, '/slot');
    return true;
  }

  async mayRead(actor: Actor, applicationId: string): Promise<boolean> {
    if (!can(actor.role, 'application:read')) return false;
    const values = [applicationId, ...scopeValues(actor)];
    return (await this.queries.first('application-files-seen', SEEN, values)) !== null;
  }

  async seenInstead(actor: Actor, applicationId: string): Promise<readonly string[] | null> {
    const values = [applicationId, ...scopeValues(actor)];
    const row = await this.queries.first<{ ids: string[] }>('application-files-filed', FILED, values);
    return row?.ids ?? null;
  }

  onAttached(tx: EntityManager, actor: Actor, document: StoredDocument): Promise<void> {
    return this.count(tx, actor, document);
  }

  onRemoved(tx: EntityManager, actor: Actor, document: StoredDocument): Promise<void> {
    return this.count(tx, actor, document);
  }

  private async count(tx: EntityManager, actor: Actor, { subjectId, slot }: StoredDocument): Promise<void> {
    const application = await tx.findOneByOrFail(Application, { id: subjectId });
    const fields = [`attachments.${slot}`];
    await storeChange(tx, application, fields, this.clock.now());
    await this.versions.keep(tx, actor, application, fields);
  }
}
