import { Injectable } from '@nestjs/common';
import type { ReopenApplication as Reopening } from '@samenspoor/contracts/applications/sign-off';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import {
  APPLICATION_LIFECYCLE,
  type ApplicationState,
  NO_FACTS,
  REOPENED_FROM,
  type ReopenedFrom,
} from '@samenspoor/domain/applications/application-lifecycle';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import { type Decision, decide } from '@samenspoor/domain/workflow/lifecycle';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import { refuseIfStale } from '../../platform/http/entity-tag';
import type { JsonText } from '../../platform/http/json-text';
import { type ReadMoment, readMoment } from '../../platform/http/local-moment';
import { ReadApplication } from '../read-application';
import { lockFiledApplication } from './filed-application';
import { keepReopening } from './keep-reopening';
import { MoveFiled } from './move-filed';

/** An official gives an application back to its applicant until a moment, with the reason. What was filed stays kept. */
@Injectable()
export class ReopenApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly mover: MoveFiled,
    private readonly application: ReadApplication,
  ) {}

  /** Refusals: `reason_required`, `reopen_end_invalid`, those of the moment, `action_not_allowed` once it is judged, `stale_version`. */
  async execute(actor: Actor, id: string, given: Reopening, expected: number | null): Promise<JsonText> {
    const reason = given.reason.trim();
    const end = readMoment(given.until, '/until');
    await this.work.run(async (tx) => {
      const application = await lockFiledApplication(tx, actor, id);
      const facts = { ...NO_FACTS, reason, reopenUntil: end.instant, now: this.clock.now() };
      const verdict = decide(APPLICATION_LIFECYCLE, 'reopen', application.state, permissionsOf(actor.role), facts);
      const { to } = decidedOrRefused(withFaultsOf(end, verdict));
      refuseIfStale(expected, application.version, ['state']);
      await keepReopening(tx, actor, application, reopenedFrom(application.state), this.clock.now());
      await this.mover.move(tx, actor, application, { to, action: 'application.reopened', reason, until: end.instant });
    });
    return this.application.execute(actor, id);
  }
}

/** An end that can't be read says what is wrong with it, instead of that there is none. */
function withFaultsOf<State extends string>(end: ReadMoment, verdict: Decision<State, AnyRefusal>) {
  if (verdict.kind !== 'refused' || end.refusals.length === 0) return verdict;
  const others = verdict.reasons.filter(({ code }) => code !== 'reopen_end_invalid');
  return { ...verdict, reasons: [...others, ...end.refusals] };
}

/** The lifecycle lets nothing else be reopened. */
const reopenedFrom = (state: ApplicationState): ReopenedFrom =>
  REOPENED_FROM.find((from) => from === state) ?? 'submitted';
