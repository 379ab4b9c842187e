import { Injectable } from '@nestjs/common';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import { INVITED_ISSUER } from '@samenspoor/database/entities/identity/person.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { phaseOf } from '@samenspoor/domain/identity/capacity-terms';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';
import { applicantRecord, heldCapacities, lockPeople } from './applicant-record';
import { TellCapacity } from './tell-capacity';

/** Sends a new invitation to somebody who hasn't signed in yet; the one before can't be used any more. */
@Injectable()
export class InviteAgain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly tell: TellCapacity,
  ) {}

  /** Refusals: `already_signed_in_before`, `capacity_ended`. */
  execute(actor: Actor, applicantId: string, capacityId: string): Promise<void> {
    const today = brusselsDay(this.clock.now());
    return this.work.run(async (tx) => {
      const applicant = await applicantRecord(tx, applicantId, today);
      await lockPeople(tx, applicantId);
      const all = await heldCapacities(tx, applicantId, today, null);
      const held = foundOrRefused(all.find(({ id }) => id === capacityId));
      if (held.issuer !== INVITED_ISSUER) throw RefusalError.of('already_signed_in_before');
      if (phaseOf(held, today) === 'ended') throw RefusalError.of('capacity_ended');
      const { personId: id, personName: name, email, issuer } = held;
      const person = { id, name, email, issuer, known: true };
      await this.tell.execute(tx, actor, { ...held, person, organisationName: applicant.name });
      await this.audit.record(tx, actor, {
        subjectType: 'organisation',
        subjectId: applicantId,
        action: 'capacity.invited_again',
        changes: [
          { field: 'person', from: null, to: name },
          { field: 'role', from: null, to: roleTitle(held.role) },
        ],
        visibility: 'internal',
      });
    });
  }
}
