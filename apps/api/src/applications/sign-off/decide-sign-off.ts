import { Injectable } from '@nestjs/common';
import type { SignOffDecided } from '@samenspoor/contracts/applications/application-events';
import { SIGN_OFF_TEXT } from '@samenspoor/contracts/applications/sign-off';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import { SignOff } from '@samenspoor/database/entities/applications/sign-off.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { changedSince } from '@samenspoor/domain/applications/field-versions';
import { SIGN_OFF_LIFECYCLE } from '@samenspoor/domain/applications/sign-off';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { decidedOrRefused } from '../../platform/http/decided-or-refused';
import { refuseIfStale } from '../../platform/http/entity-tag';
import type { JsonText } from '../../platform/http/json-text';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';
import { lockOwnDraft } from '../editable-application';
import { ReadApplication } from '../read-application';
import { type SignOffSituation, readSignOffSituation } from './sign-off-facts';

/** What the signatory does with the request. */
export type SignOffVerdict =
  | { readonly action: 'confirm'; readonly agreed: boolean; readonly sha256?: string }
  | { readonly action: 'send_back'; readonly remark: string };

/**
 * The signatory confirms the application as it is, in their own session, or sends it back. Recorded: who, when, the text
 * that was agreed with, the version of the application and the hash of its content.
 */
@Injectable()
export class DecideSignOff {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
    private readonly application: ReadApplication,
  ) {}

  /**
   * Refusals: `agreement_required`, `remark_required`, what is missing in the application, `action_not_allowed` when
   * nobody asked, and `stale_version` when it, or what it would confirm, changed since the signatory read it.
   */
  async execute(actor: Actor, id: string, verdict: SignOffVerdict, expected: number | null): Promise<JsonText> {
    await this.work.run(async (tx) => {
      const application = await lockOwnDraft(tx, actor, id);
      const situation = await readSignOffSituation(tx, actor, application, this.clock.now());
      const { version, fieldVersions } = application;
      const facts = { missing: situation.missing, remark: '', agreed: false, ...verdict };
      const decision = decide(SIGN_OFF_LIFECYCLE, verdict.action, situation.state, permissionsOf(actor.role), facts);
      decidedOrRefused(decision);
      refuseIfStale(expected, version, changedSince(fieldVersions, expected ?? version));
      // A name, a partner or a figure can change what was read without a new version.
      if (verdict.action === 'confirm' && (verdict.sha256 ?? situation.sha256) !== situation.sha256)
        throw RefusalError.of('stale_version');
      await this.keep(tx, actor, application, situation, verdict);
    });
    return this.application.execute(actor, id);
  }

  private async keep(
    tx: EntityManager,
    actor: Actor,
    { id, version }: Application,
    { last, sha256, callName, applicantName }: SignOffSituation,
    verdict: SignOffVerdict,
  ): Promise<void> {
    const confirmed = verdict.action === 'confirm';
    const remark = confirmed ? null : verdict.remark.trim();
    const now = this.clock.now();
    const by = { decidedAt: now, decidedBy: actor.personId, decidedByName: actor.personName };
    const outcome = confirmed
      ? { state: 'confirmed' as const, agreedText: SIGN_OFF_TEXT, sha256 }
      : { state: 'sent_back' as const, remark };
    await tx.update(SignOff, foundOrRefused(last).id, { version, ...by, ...outcome });
    const name = confirmed ? 'application.signed' : 'application.sent_back';
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: id,
      action: name,
      changes: confirmed
        ? [{ field: 'sha256', from: null, to: sha256 }]
        : [{ field: 'remark', from: null, to: remark }],
      visibility: 'public',
    });
    await this.events.publish<SignOffDecided>(tx, {
      name,
      applicationId: id,
      organisationId: actor.organisationId,
      decidedBy: actor.personName,
      decidedAt: now.toISOString(),
      remark,
      callName,
      applicantName,
    });
  }
}
