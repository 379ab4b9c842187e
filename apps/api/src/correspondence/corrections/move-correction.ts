import { Injectable } from '@nestjs/common';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import { CORRECTION_MOVED, type CorrectionMoved } from '@samenspoor/contracts/correspondence/correspondence-events';
import { Correction } from '@samenspoor/database/entities/correspondence/correction.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { type FiledField, filedField } from '@samenspoor/domain/applications/filed-field';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import {
  CORRECTION_LIFECYCLE,
  type CorrectionAction,
  type CorrectionState,
} from '@samenspoor/domain/correspondence/correction-lifecycle';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { EventBus } from '../../platform/events/event-bus';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { keepStep } from './correction-step';
import { followPause } from './procedure-pauses';
import { titleOfField } from './title-of-field';

/** What is done with a request, and said with it. */
export interface Move {
  readonly action: CorrectionAction;
  readonly remark: string;
  /** With `answer`: the new value; null leaves it as it was. */
  readonly value: string | null;
  /** With `answer`: a file came along. */
  readonly hasDocument?: boolean;
}

/** What a move changes beside the state. */
export interface Moved {
  readonly newValue?: string | null;
  readonly dueOn?: string;
  readonly changes?: readonly TimelineChange[];
}

const AUDIT_ACTIONS = {
  answer: 'correction.answered',
  accept: 'correction.accepted',
  ask_again: 'correction.asked_again',
  withdraw: 'correction.withdrawn',
} as const;

/** Moves a correction request along its lifecycle: state, step, pause, trace and event, in the caller's transaction. */
@Injectable()
export class MoveCorrection {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
  ) {}

  /** The state that follows, or the refusal: `action_not_allowed` when somebody was first. */
  judge(actor: Actor, correction: Correction, applicationState: ApplicationState, move: Move): CorrectionState {
    const facts = { applicationState, remark: move.remark, hasValue: move.value !== null || move.hasDocument === true };
    const verdict = decide(CORRECTION_LIFECYCLE, move.action, correction.state, permissionsOf(actor.role), facts);
    return decidedOrRefused(verdict).to;
  }

  /** Stores a judged move. */
  async store(
    tx: EntityManager,
    actor: Actor,
    correction: Correction,
    to: CorrectionState,
    move: Move,
    { newValue, dueOn, changes = [] }: Moved = {},
  ): Promise<void> {
    const { id: correctionId, applicationId, state: from } = correction;
    const { action, remark, value } = move;
    const at = this.clock.now();
    await tx.update(
      Correction,
      { id: correctionId },
      { state: to, ...(newValue !== undefined && { newValue }), ...(dueOn !== undefined && { dueOn }) },
    );
    await keepStep(tx, actor, { correctionId, action, remark, value, at });
    await followPause(tx, applicationId, at);
    const title = await titleOfField(tx, applicationId, fieldOf(correction));
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: applicationId,
      action: AUDIT_ACTIONS[action],
      fromState: from,
      toState: to,
      changes: [
        { field: 'correction', from: null, to: title },
        ...(remark === '' ? [] : [{ field: 'remark', from: null, to: remark }]),
        ...changes,
      ],
      visibility: 'public',
    });
    const event = { correctionId, applicationId, action, title, remark, actor };
    await this.events.publish<CorrectionMoved>(tx, { name: CORRECTION_MOVED, ...event });
  }
}

/** What a stored request is about. */
export function fieldOf({ target }: Correction): FiledField {
  return foundOrRefused(filedField(target));
}
