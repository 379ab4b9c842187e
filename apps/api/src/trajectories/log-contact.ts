import { Injectable } from '@nestjs/common';
import type { LogContact as LogContactBody } from '@samenspoor/contracts/trajectories/trajectory';
import { TrajectoryContact } from '@samenspoor/database/entities/trajectories/trajectory-contact.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { trajectoryScope } from '@samenspoor/domain/access/scopes';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatShortDay } from '@samenspoor/domain/kernel/format';
import { judgeContactDay } from '@samenspoor/domain/trajectories/contact-day';
import { AuditTrail } from '../audit';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { refuseIfAny } from '../platform/http/refusal-error';
import { decideTrajectory } from './trajectory-change';
import { TrajectoryStore } from './trajectory-store';

/** Logs a contact with the local government. The trail says that there was one and when, not what was said. */
@Injectable()
export class LogContact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: TrajectoryStore,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, id: string, { on, kind, summary }: LogContactBody): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.store.lock(tx, trajectoryScope(actor), id);
      decideTrajectory(before, 'note', permissionsOf(actor.role));
      const at = this.clock.now();
      refuseIfAny(judgeContactDay(on, brusselsDay(at)));
      const logged = { loggedBy: actor.personId, loggedByName: actor.personName, loggedAt: at };
      await tx.insert(TrajectoryContact, { trajectoryId: id, on, kind, summary, ...logged });
      await this.store.save(tx, before, {}, 1, at);
      await this.audit.record(tx, actor, {
        subjectType: 'trajectory',
        subjectId: id,
        action: 'trajectory.contact_logged',
        changes: [{ field: 'contacts', from: null, to: formatShortDay(on) }],
        visibility: 'public',
      });
    });
  }
}
