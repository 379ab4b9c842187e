import { Injectable } from '@nestjs/common';
import { APPLICATION_ADMITTED, APPLICATION_REJECTED } from '@samenspoor/contracts/assessment/assessment-events';
import type { JudgeAdmissibility as JudgeAdmissibilityBody } from '@samenspoor/contracts/assessment/award';
import { Admissibility } from '@samenspoor/database/entities/assessment/admissibility.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { applicationScope } from '@samenspoor/domain/access/scopes';
import { APPLICATION_LIFECYCLE, NO_FACTS } from '@samenspoor/domain/applications/application-lifecycle';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { decidedOrRefused } from '../platform/http/decided-or-refused';
import { refuseIfStale } from '../platform/http/entity-tag';
import { AssessmentStore } from './assessment-store';
import { reasonChange, StepFinisher } from './step-finisher';

/** Judges whether a submitted application is admissible (ontvankelijk); a reason is needed when it isn't. */
@Injectable()
export class JudgeAdmissibility {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: AssessmentStore,
    private readonly finisher: StepFinisher,
    private readonly clock: Clock,
  ) {}

  /** `expected`: the version of the application that the official saw. */
  execute(actor: Actor, applicationId: string, body: JudgeAdmissibilityBody, expected: number | null): Promise<void> {
    const { admissible } = body;
    const reason = body.reason?.trim() ?? '';
    const facts = { ...NO_FACTS, reason };
    return this.unitOfWork.run(async (tx) => {
      const file = await this.store.lock(tx, applicationScope(actor), applicationId);
      const action = admissible ? 'admit' : 'reject';
      const verdict = decide(APPLICATION_LIFECYCLE, action, file.state, permissionsOf(actor.role), facts);
      const { to } = decidedOrRefused(verdict);
      refuseIfStale(expected, file.version, ['state']);
      const at = this.clock.now();
      const judgement = { admissible, reason: reason === '' ? null : reason };
      await tx.insert(Admissibility, { applicationId, ...judgement, decidedBy: actor.personId, decidedAt: at });
      const name = admissible ? APPLICATION_ADMITTED : APPLICATION_REJECTED;
      const event = { name, applicationId, actor, at: at.toISOString() } as const;
      await this.finisher.finish(tx, actor, file, { to, at, changes: reasonChange(reason), event });
    });
  }
}
