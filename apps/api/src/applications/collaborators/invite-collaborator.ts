import { Injectable } from '@nestjs/common';
import type { InviteCollaborator as Invitation } from '@samenspoor/contracts/applications/collaborators';
import { COLLABORATOR_INVITED, type CollaboratorInvited } from '@samenspoor/contracts/applications/collaborator-events';
import type { Actor } from '@samenspoor/domain/access/actor';
import { isEmail } from '@samenspoor/domain/identity/contact';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { RefusalError } from '../../platform/http/refusal-error';
import { lockOwnApplication } from '../editable-application';
import { accessTitle } from './access-title';
import { readColleagues } from './colleagues';

/** Whom an invitation is for: a colleague who is known, or whoever signs in with this address for the organisation. */
interface Invited {
  readonly personId: string | null;
  readonly email: string;
  readonly name: string;
}

/** Invites a colleague of the own organisation to one application. */
@Injectable()
export class InviteCollaborator {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
  ) {}

  /** Refusals: `email_invalid`, `not_a_colleague`, `already_has_access`, `already_collaborator`. */
  execute(actor: Actor, applicationId: string, invitation: Invitation): Promise<void> {
    return this.work.run(async (tx) => {
      await lockOwnApplication(tx, actor, applicationId);
      const { name, personId, email } = await this.invited(tx, actor, invitation);
      const [added] = await tx.query<{ id: string }[]>(
        `insert into application_collaborator (id, application_id, person_id, email, access, invited_by_name, invited_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (application_id, email) where ended_at is null do nothing returning id`,
        [v7(), applicationId, personId, email, invitation.access, actor.personName, this.clock.now()],
      );
      if (!added) throw RefusalError.of('already_collaborator');
      await this.audit.record(tx, actor, {
        subjectType: 'application',
        subjectId: applicationId,
        action: 'collaborator.invited',
        changes: [
          { field: 'collaborator', from: null, to: name },
          { field: 'access', from: null, to: accessTitle(invitation.access) },
        ],
        visibility: 'public',
      });
      const event = { applicationId, personId, email, access: invitation.access, invitedBy: actor.personName };
      await this.events.publish<CollaboratorInvited>(tx, { name: COLLABORATOR_INVITED, ...event });
    });
  }

  private async invited(tx: EntityManager, actor: Actor, { personId, email }: Invitation): Promise<Invited> {
    const colleagues = await readColleagues(tx, actor.organisationId, brusselsDay(this.clock.now()));
    const address = (email ?? '').toLowerCase();
    const found = colleagues.find((one) => (personId ? one.personId === personId : one.email === address));
    const pointer = personId ? '/personId' : '/email';
    if (found && found.role !== 'municipal_guest') throw RefusalError.of('already_has_access', undefined, pointer);
    if (found) return found;
    if (personId) throw RefusalError.of('not_a_colleague', undefined, pointer);
    if (!isEmail(address)) throw RefusalError.of('email_invalid', undefined, pointer);
    return { personId: null, email: address, name: address };
  }
}
