import { Injectable } from '@nestjs/common';
import type { ApplicationSubmitted } from '@samenspoor/contracts/applications/application-events';
import type { SubmissionContent } from '@samenspoor/contracts/applications/submission-content';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import { ApplicationSubmission } from '@samenspoor/database/entities/applications/application-submission.entity';
import { Application } from '@samenspoor/database/entities/applications/application.entity';
import { Reopening } from '@samenspoor/database/entities/applications/reopening.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { APPLICATION_LIFECYCLE, NO_FACTS } from '@samenspoor/domain/applications/application-lifecycle';
import { changedSince } from '@samenspoor/domain/applications/field-versions';
import { type JsonValue, canonicalJson } from '@samenspoor/domain/kernel/canonical-json';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { Clock } from '../platform/clock/clock';
import { FewAtOnce } from '../platform/data/few-at-once';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { EventBus } from '../platform/events/event-bus';
import { decidedOrRefused } from '../platform/http/decided-or-refused';
import { refuseIfStale } from '../platform/http/entity-tag';
import type { JsonText } from '../platform/http/json-text';
import { ALREADY_SUBMITTED, storeChange, lockOwnDraft } from './editable-application';
import { ReadApplication } from './read-application';
import { referenceFor } from './reference-number';
import { sha256Of } from './sha256';
import { submissionContent } from './submission-content';
import { readSubmissionFacts } from './submission-facts';
import { KeepVersion } from './versions/keep-version';

/** Files a draft: from then on it has a reference number, and what was filed is kept letter for letter with its hash. */
@Injectable()
export class SubmitApplication {
  /** The counter of references lets one through at a time; the second is already there when the first leaves. */
  private readonly turns = new FewAtOnce(2);

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
    private readonly versions: KeepVersion,
    private readonly application: ReadApplication,
  ) {}

  /**
   * Refusals: `already_submitted` (also to the second of two clicks), `stale_version`, and all of `judgeSubmission` at
   * once. The moment that counts is when the server begins to work on it, before it waits for others or for the
   * database.
   */
  async execute(actor: Actor, id: string, expectedVersion: number | null): Promise<JsonText> {
    const now = this.clock.now();
    const file = async (tx: EntityManager): Promise<void> => {
      const application = await lockOwnDraft(tx, actor, id);
      const { version, fieldVersions } = application;
      refuseIfStale(expectedVersion, version, changedSince(fieldVersions, expectedVersion ?? version));
      await this.submit(tx, actor, application, now);
    };
    await this.turns.run(() => this.work.run(file));
    return this.application.execute(actor, id);
  }

  private async submit(tx: EntityManager, actor: Actor, application: Application, now: Date): Promise<void> {
    // First of all, so that no other application is being filed while eligibility is judged.
    const { reference, programmeName } = await referenceFor(tx, application);
    const { view, facts } = await readSubmissionFacts(tx, actor, application.id, now);
    const decision = decide(APPLICATION_LIFECYCLE, 'submit', application.state, permissionsOf(actor.role), {
      ...NO_FACTS,
      submission: facts,
    });
    const { to } = decidedOrRefused(decision, () => ALREADY_SUBMITTED);
    const { personName: name, organisationName: organisation } = actor;
    const submittedBy = { name, role: roleTitle(actor.role), organisation };
    const content = submissionContent(view, facts, { reference, submittedAt: now, submittedBy, programmeName });
    const sha256 = await this.keepContent(tx, actor, application.id, content, now);
    const from = application.state;
    const columns = { state: to, reference, submittedAt: now, reopenedUntil: null, stateReason: null };
    await storeChange(tx, application, ['state'], now, columns);
    if (from === 'reopened') await tx.delete(Reopening, { applicationId: application.id });
    await this.audit.record(tx, actor, {
      subjectType: 'application',
      subjectId: application.id,
      action: 'application.submitted',
      fromState: from,
      toState: to,
      changes: [{ field: 'reference', from: null, to: reference }],
      visibility: 'public',
    });
    await this.events.publish<ApplicationSubmitted>(tx, {
      name: 'application.submitted',
      applicationId: application.id,
      reference,
      submittedAt: now.toISOString(),
      submittedBy: actor.personName,
      sha256,
    });
    await this.versions.keep(tx, actor, application, ['state'], { reason: 'submitted', label: reference });
  }

  /** What is submitted again after a reopening comes beside what was submitted before. Answers its hash. */
  private async keepContent(
    tx: EntityManager,
    actor: Actor,
    applicationId: string,
    content: SubmissionContent,
    now: Date,
  ): Promise<string> {
    const text = canonicalJson(content as unknown as JsonValue);
    const sha256 = sha256Of(text);
    const before = await tx.countBy(ApplicationSubmission, { applicationId });
    await tx.insert(ApplicationSubmission, {
      applicationId,
      number: before + 1,
      content: text,
      sha256,
      submittedAt: now,
      submittedBy: actor.personId,
      submittedByName: actor.personName,
    });
    return sha256;
  }
}
