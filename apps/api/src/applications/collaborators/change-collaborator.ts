import { Injectable } from '@nestjs/common';
import type { CollaboratorAccess } from '@samenspoor/contracts/applications/collaborators';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { refuseIfStale } from '../../platform/http/entity-tag';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { lockOwnApplication } from '../editable-application';
import { accessTitle } from './access-title';

interface Row {
  readonly access: CollaboratorAccess;
  readonly version: number;
  readonly name: string;
}

const COLLABORATOR = `
  select k.access, k.version, coalesce(p.given_name || ' ' || p.family_name, k.email) as name
  from application_collaborator k left join person p on p.id = k.person_id
  where k.id = $1 and k.application_id = $2 and k.ended_at is null`;

/** Changes what an invited colleague can do, or ends the invitation: that takes effect at once. */
@Injectable()
export class ChangeCollaborator {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * `access` null ends it. A second time changes nothing. Refusal: `stale_version` when somebody else changed it since
   * `expected`, the version that the client knew.
   */
  execute(
    actor: Actor,
    applicationId: string,
    id: string,
    access: CollaboratorAccess | null,
    expected: number | null,
  ): Promise<void> {
    return this.work.run(async (tx) => {
      await lockOwnApplication(tx, actor, applicationId);
      const [row] = await tx.query<Row[]>(COLLABORATOR, [id, applicationId]);
      const before = foundOrRefused(row);
      if (before.access === access) return;
      refuseIfStale(expected, before.version, ['access']);
      await this.store(tx, id, access);
      await this.audit.record(tx, actor, {
        subjectType: 'application',
        subjectId: applicationId,
        action: access === null ? 'collaborator.stopped' : 'collaborator.changed',
        changes: [
          { field: 'collaborator', from: null, to: before.name },
          ...(access === null ? [] : [{ field: 'access', from: accessTitle(before.access), to: accessTitle(access) }]),
        ],
        visibility: 'public',
      });
    });
  }

  private async store(tx: EntityManager, id: string, access: CollaboratorAccess | null): Promise<void> {
    if (access === null)
      await tx.query('update application_collaborator set ended_at = $2, version = version + 1 where id = $1', [
        id,
        this.clock.now(),
      ]);
    else
      await tx.query('update application_collaborator set access = $2, version = version + 1 where id = $1', [
        id,
        access,
      ]);
  }
}
