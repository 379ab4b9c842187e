import { Injectable } from '@nestjs/common';
import type {
  CollaboratorAccess,
  InviteCollaborator as Invitation,
} from '@samenspoor/contracts/applications/collaborators';
import type { Actor } from '@samenspoor/domain/access/actor';
import { type InvitationCounts, judgeInvitation } from '@samenspoor/domain/applications/collaborator-limits';
import { isEmail } from '@samenspoor/domain/identity/contact';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { brusselsInstant } from '@samenspoor/domain/kernel/brussels-time';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { AuditTrail } from '../../audit';
import { Notifications, type Recipient } from '../../notifications';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError, foundOrRefused, refuseIfAny } from '../../platform/http/refusal-error';
import { lockOwnApplication } from '../editable-application';
import { accessTitle } from './access-title';
import { readColleagues } from './colleagues';

const FILE = `
  select c.name as call, g.name as applicant
  from application a join call c on c.id = a.call_id join local_government g on g.id = a.applicant_id
  where a.id = $1`;

/** $1 an application, $2 who invites, $3 the start of today. */
const COUNTS = `
  select
    (select count(*)::int from application_collaborator where application_id = $1 and ended_at is null) as invited,
    (select count(*)::int from application_collaborator where invited_by_id = $2 and invited_at >= $3) as "sentToday"`;

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
    private readonly notifications: Notifications,
  ) {}

  /** Refusals: `email_invalid`, `not_a_colleague`, `already_has_access`, `already_collaborator`, `too_many_…`. */
  execute(actor: Actor, applicationId: string, invitation: Invitation): Promise<void> {
    return this.work.run(async (tx) => {
      await lockOwnApplication(tx, actor, applicationId);
      const { name, personId, email } = await this.invited(tx, actor, invitation);
      refuseIfAny(judgeInvitation(await this.counts(tx, actor, applicationId)));
      const [added] = await tx.query<{ id: string }[]>(
        `insert into application_collaborator (id, application_id, person_id, email, access, invited_by_name, invited_at, invited_by_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (application_id, email) where ended_at is null do nothing returning id`,
        [v7(), applicationId, personId, email, invitation.access, actor.personName, this.clock.now(), actor.personId],
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
      await this.tell(tx, actor, applicationId, { personId, email, name }, invitation.access);
    });
  }

  /** Invitations of one person are counted one at a time, whichever application they are for. */
  private async counts(tx: EntityManager, { personId }: Actor, applicationId: string): Promise<InvitationCounts> {
    await tx.query(`select pg_advisory_xact_lock(7264019, hashtext($1))`, [personId]);
    const since = brusselsInstant(brusselsDay(this.clock.now()), '00:00:00');
    const [counts] = await tx.query<InvitationCounts[]>(COUNTS, [applicationId, personId, since]);
    return foundOrRefused(counts);
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

  private async tell(
    tx: EntityManager,
    actor: Actor,
    applicationId: string,
    { personId, email, name }: Invited,
    access: CollaboratorAccess,
  ): Promise<void> {
    const [file] = await tx.query<{ call: string; applicant: string }[]>(FILE, [applicationId]);
    const { localGovernmentId } = actor;
    const recipient: Recipient = personId === null ? { email, name, localGovernmentId } : { personId };
    const { call, applicant } = foundOrRefused(file);
    await this.notifications.notify(tx, {
      event: 'collaborator.invited',
      recipients: [recipient],
      subject: { type: 'application', id: applicationId },
      link: `/aanvragen/${applicationId}`,
      data: { call, applicant, invitedBy: actor.personName, access: accessTitle(access) },
    });
  }
}
