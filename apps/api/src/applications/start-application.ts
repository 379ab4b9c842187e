import { Injectable } from '@nestjs/common';
import { Call } from '@samenspoor/database/entities/calls/call.entity';
import { LocalGovernment } from '@samenspoor/database/entities/catalogue/local-government.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { APPLICATION_LIFECYCLE } from '@samenspoor/domain/applications/application-lifecycle';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { isPublic } from '../calls';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import type { JsonText } from '../platform/http/json-text';
import { RefusalError } from '../platform/http/refusal-error';
import type { StartApplicationDto } from './dto/start-application.dto';
import { heldBy } from './application-scope.sql';
import { refuseUnlessLead } from './partnerships/refuse-unless-lead';
import { ReadApplication } from './read-application';

/** $1 code, $2 now. */
const PUBLIC_CALL = `select c.id from call c where c.code = $1 and ${isPublic('$2')}`;

/**
 * Starts the application of the own local government to a call, for itself or as lead of a partnership. Drafting is
 * possible before and after the window: only submitting is judged by it.
 */
@Injectable()
export class StartApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly application: ReadApplication,
  ) {}

  /**
   * Refusals: `not_an_applicant`, `unknown_call`, `unknown_partnership`, `not_partnership_lead`,
   * `partnership_application_exists`, and `application_exists` when there is one already, also when two people start at
   * the same moment.
   */
  async execute(actor: Actor, { callCode, partnershipId }: StartApplicationDto): Promise<JsonText> {
    const id = await this.work.run(async (tx) => {
      const applicantId = await this.applicantOf(tx, actor);
      const call = await this.publicCall(tx, callCode);
      if (!call) throw RefusalError.of('unknown_call', { call: callCode }, '/callCode');
      if (partnershipId) await refuseUnlessLead(tx, { applicantId, partnershipId, callId: call.id });
      await this.refuseSecond(tx, applicantId, call.id);
      return this.insert(tx, actor, call, applicantId, partnershipId ?? null);
    });
    return this.application.execute(actor, id);
  }

  /** A draft of officials doesn't exist for anybody else. */
  private async publicCall(tx: EntityManager, code: string): Promise<Call | null> {
    const rows = await tx.query<{ id: string }[]>(PUBLIC_CALL, [code, this.clock.now()]);
    return rows[0] ? tx.findOneBy(Call, { id: rows[0].id }) : null;
  }

  private async applicantOf(tx: EntityManager, { localGovernmentId }: Actor): Promise<string> {
    const place = localGovernmentId === null ? null : await tx.findOneBy(LocalGovernment, { id: localGovernmentId });
    const today = brusselsDay(this.clock.now());
    if (!place || (place.validTo !== null && place.validTo < today)) throw RefusalError.of('not_an_applicant');
    return place.id;
  }

  /** What it has for this call already, or had under the name of who merged into it. */
  private async refuseSecond(tx: EntityManager, applicantId: string, callId: string): Promise<void> {
    const rows = await tx.query<unknown[]>(
      `select 1 from application where call_id = $1 and applicant_id = any(${heldBy('$2::uuid')})`,
      [callId, applicantId],
    );
    if (rows.length > 0) throw RefusalError.of('application_exists', undefined, '/callCode');
  }

  /** The unique constraint decides who is first. */
  private async insert(
    tx: EntityManager,
    actor: Actor,
    call: Call,
    applicantId: string,
    partnershipId: string | null,
  ): Promise<string> {
    const state = APPLICATION_LIFECYCLE.initial;
    const [started] = await tx.query<{ id: string }[]>(
      `insert into application (call_id, programme_version_id, applicant_id, partnership_id, state, created_by, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7)
       on conflict (call_id, applicant_id) do nothing returning id`,
      [call.id, call.programmeVersionId, applicantId, partnershipId, state, actor.personId, this.clock.now()],
    );
    if (!started) throw RefusalError.of('application_exists', undefined, '/callCode');
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: started.id,
      action: 'application.started',
      toState: state,
      visibility: 'public',
    });
    return started.id;
  }
}
