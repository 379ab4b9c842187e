import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { invitationDigest } from '../capacities/known-people';
import { ACTOR } from '../people/find-actor';
import type { Identity } from './relying-party';

const INVITED = `
  select id from person where invitation_digest = $1 and invitation_ends_at > $2 for update`;

const BECOME = `
  update person set issuer = $2, subject = $3, invitation_digest = null, invitation_ends_at = null where id = $1`;

/** $1 who was invited, $2 who they turn out to be: their capacities come behind those they have. */
const HAND_OVER = `
  update capacity set person_id = $2,
         position = position + 1 + coalesce((select max(position) from capacity where person_id = $2), 0)
   where person_id = $1`;

/**
 * Somebody signs in with the secret of their invitation: from now on the provider vouches for them, by issuer and subject.
 * Who turns out to be known already gets the capacities that were given. An invitation counts once.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Answers false for an invitation that was used, ended or never was. */
  execute(secret: string, { issuer, subject }: Identity): Promise<boolean> {
    return this.work.run(async (tx) => {
      const [invited] = await tx.query<{ id: string }[]>(INVITED, [invitationDigest(secret), this.clock.now()]);
      if (!invited) return false;
      const [known] = await tx.query<{ id: string }[]>('select id from person where issuer = $1 and subject = $2', [
        issuer,
        subject,
      ]);
      if (known) {
        await tx.query(HAND_OVER, [invited.id, known.id]);
        await tx.query('delete from person where id = $1', [invited.id]);
      } else await tx.query(BECOME, [invited.id, issuer, subject]);
      await this.leaveTrace(tx, known?.id ?? invited.id);
      return true;
    });
  }

  private async leaveTrace(tx: EntityManager, personId: string): Promise<void> {
    const [actor] = await tx.query<Actor[]>(ACTOR, [personId, null, brusselsDay(this.clock.now())]);
    if (!actor?.localGovernmentId) return;
    await this.audit.record(tx, actor, {
      subjectType: 'organisation',
      subjectId: actor.localGovernmentId,
      action: 'capacity.invitation_accepted',
      visibility: 'internal',
    });
  }
}
