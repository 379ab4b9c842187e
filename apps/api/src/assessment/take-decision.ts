import { Injectable } from '@nestjs/common';
import {
  APPLICATION_REFUSED,
  type ApplicationGranted,
  type ApplicationJudged,
} from '@samenspoor/contracts/assessment/assessment-events';
import type { TakeDecision as TakeDecisionBody } from '@samenspoor/contracts/assessment/award';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { applicationScope } from '@samenspoor/domain/access/scopes';
import { APPLICATION_LIFECYCLE, NO_FACTS } from '@samenspoor/domain/applications/application-lifecycle';
import { refuseAwardInState } from '@samenspoor/domain/assessment/assessment-state';
import { type AwardLine, awardTotals, judgeAward } from '@samenspoor/domain/assessment/award';
import { formatCents } from '@samenspoor/domain/kernel/format';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { decidedOrRefused } from '../platform/http/decided-or-refused';
import { refuseIfStale } from '../platform/http/entity-tag';
import { refuseIfAny } from '../platform/http/refusal-error';
import { type AssessmentFile, askedOf, awardOf, fundedThemesOf } from './assessment-file';
import { AssessmentStore } from './assessment-store';
import { AwardWriter } from './award-writer';
import { grantedEvent } from './granted-event';
import { reasonChange, StepFinisher } from './step-finisher';

/**
 * Takes the decision: grants the award as it was prepared (the prefilled one when nothing was saved), or refuses.
 * From this transaction on, and not before, the applicant knows.
 */
@Injectable()
export class TakeDecision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: AssessmentStore,
    private readonly writer: AwardWriter,
    private readonly finisher: StepFinisher,
    private readonly clock: Clock,
  ) {}

  /** `expected`: the version of the application that the official saw; that of the award goes in the body. */
  execute(actor: Actor, applicationId: string, body: TakeDecisionBody, expected: number | null): Promise<void> {
    const { outcome } = body;
    const reason = body.reason?.trim() ?? '';
    return this.unitOfWork.run(async (tx) => {
      const file = await this.store.lock(tx, applicationScope(actor), applicationId);
      const award = outcome === 'granted' ? awardOf(file) : [];
      const { units, cents: grantedCents } = awardTotals(award);
      const facts = { ...NO_FACTS, reason, grantedUnits: units };
      const action = outcome === 'granted' ? 'grant' : 'refuse';
      const verdict = decide(APPLICATION_LIFECYCLE, action, file.state, permissionsOf(actor.role), facts);
      const { to } = decidedOrRefused(verdict, refuseAwardInState);
      refuseIfStale(expected, file.version, ['state']);
      await this.writer.refuseStale(tx, file, body.awardVersion ?? null);
      refuseIfAny(judgeAward(fundedThemesOf(file), askedOf(file), award));
      const at = this.clock.now();
      await this.writer.decide(tx, file, award, { outcome, ...signed(actor, reason) });
      const event = await eventOf(tx, actor, file, award, at);
      await this.finisher.finish(tx, actor, file, {
        to,
        at,
        grantedCents,
        changes: changesOf(reason, grantedCents),
        event,
      });
    });
  }
}

const signed = (actor: Actor, reason: string) => ({
  reason: reason === '' ? null : reason,
  decidedBy: actor.personId,
  decidedByName: actor.personName,
});

function changesOf(reason: string, grantedCents: number): TimelineChange[] {
  const amount = { field: 'grantedCents', from: null, to: formatCents(grantedCents) };
  return grantedCents > 0 ? [amount, ...reasonChange(reason)] : reasonChange(reason);
}

/** An empty award is a refusal: granting needs at least one unit. */
async function eventOf(
  tx: EntityManager,
  actor: Actor,
  file: AssessmentFile,
  award: readonly AwardLine[],
  at: Date,
): Promise<ApplicationGranted | ApplicationJudged> {
  if (award.length > 0) return grantedEvent(tx, actor, file, award, at);
  return { name: APPLICATION_REFUSED, applicationId: file.applicationId, actor, at: at.toISOString() };
}
