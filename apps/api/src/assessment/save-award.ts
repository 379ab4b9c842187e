import { Injectable } from '@nestjs/common';
import type { AwardLineBody, AwardView } from '@samenspoor/contracts/assessment/award';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { applicationScope } from '@samenspoor/domain/access/scopes';
import { APPLICATION_LIFECYCLE, NO_FACTS } from '@samenspoor/domain/applications/application-lifecycle';
import { refuseAwardInState } from '@samenspoor/domain/assessment/assessment-state';
import { type AwardLine, completeAward, judgeAward } from '@samenspoor/domain/assessment/award';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { decidedOrRefused } from '../platform/http/decided-or-refused';
import { Versioned } from '../platform/http/json-text';
import { refuseIfAny } from '../platform/http/refusal-error';
import { type AssessmentFile, askedOf, awardOf, fundedThemesOf } from './assessment-file';
import { AssessmentStore } from './assessment-store';
import { awardChanges } from './award-changes';
import { toAwardView } from './award-view';
import { AwardWriter } from './award-writer';

/** Saves the award in preparation as a whole. It leaves the application itself untouched: its version, its dates, its totals. */
@Injectable()
export class SaveAward {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: AssessmentStore,
    private readonly writer: AwardWriter,
    private readonly audit: AuditTrail,
  ) {}

  /** `expected`: the version of the award that the official saw; 0 for the prefilled one. */
  execute(
    actor: Actor,
    applicationId: string,
    body: readonly AwardLineBody[],
    expected: number | null,
  ): Promise<Versioned<AwardView>> {
    return this.unitOfWork.run(async (tx) => {
      const file = await this.store.lock(tx, applicationScope(actor), applicationId);
      refuseUnlessPreparing(actor, file);
      await this.writer.refuseStale(tx, file, expected);
      const lines = completeAward(fundedThemesOf(file), body);
      refuseIfAny(judgeAward(fundedThemesOf(file), askedOf(file), lines));
      const awardVersion = await this.keep(tx, actor, file, lines);
      return new Versioned(toAwardView({ ...file, awardVersion }, lines), awardVersion);
    });
  }

  /** Saving the same award again changes nothing and leaves no trace. */
  private async keep(
    tx: EntityManager,
    actor: Actor,
    file: AssessmentFile,
    lines: readonly AwardLine[],
  ): Promise<number> {
    const changes = awardChanges(awardOf(file), lines);
    if (file.awardVersion > 0 && changes.length === 0) return file.awardVersion;
    const version = await this.writer.save(tx, file, lines);
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: file.applicationId,
      action: 'award.saved',
      changes,
      visibility: 'internal',
    });
    return version;
  }
}

function refuseUnlessPreparing(actor: Actor, file: AssessmentFile): void {
  const facts = NO_FACTS;
  const verdict = decide(APPLICATION_LIFECYCLE, 'award', file.state, permissionsOf(actor.role), facts);
  decidedOrRefused(verdict, refuseAwardInState);
}
