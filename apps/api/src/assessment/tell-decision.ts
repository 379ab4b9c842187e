import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  APPLICATION_GRANTED,
  APPLICATION_REFUSED,
  type ApplicationGranted,
  type ApplicationJudged,
} from '@samenspoor/contracts/assessment/assessment-events';
import type { Actor } from '@samenspoor/domain/access/actor';
import { SYSTEM_ACTOR } from '@samenspoor/domain/access/system-actor';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { EntityManager } from 'typeorm';
import { APPLICANT_ROLES, peopleOfPlaces, readFiledNames } from '../applications';
import { MailAttachments, NotificationChecks, Notifications } from '../notifications';
import { Clock } from '../platform/clock/clock';
import { EventBus } from '../platform/events/event-bus';
import { PrintConfirmation } from './print-confirmation';

const CONFIRMATION = 'assessment.confirmation';

/** How the mail says what was decided. */
const GRANTED = 'toegekend';
const REFUSED = 'geweigerd';

/** The confirmation shows nothing that depends on who reads it: the product reads it as the ministry does. */
const READER: Actor = { ...SYSTEM_ACTOR, role: 'auditor' };

/** Tells the applicant by mail what was decided; with the confirmation as PDF when something was granted. */
@Injectable()
export class TellDecision implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly notifications: Notifications,
    private readonly checks: NotificationChecks,
    private readonly attachments: MailAttachments,
    private readonly confirmation: PrintConfirmation,
  ) {}

  onModuleInit(): void {
    this.events.subscribe<ApplicationGranted>(APPLICATION_GRANTED, (tx, { applicationId }) =>
      this.tell(tx, applicationId, GRANTED),
    );
    this.events.subscribe<ApplicationJudged>(APPLICATION_REFUSED, (tx, { applicationId }) =>
      this.tell(tx, applicationId, REFUSED),
    );
    this.checks.on('decision.taken', (tx, { subject, data }) => stands(tx, subject.id, data['decision'] === GRANTED));
    this.attachments.provide(CONFIRMATION, async (applicationId) => {
      const { pdf } = await this.confirmation.execute(READER, applicationId);
      return { bytes: pdf, contentType: 'application/pdf' };
    });
  }

  /** To the contact person and everybody who answers for the applicant. */
  private async tell(tx: EntityManager, applicationId: string, decision: string): Promise<void> {
    const { reference, applicantId, applicantName, contactEmail, contactName } = await readFiledNames(
      tx,
      applicationId,
    );
    const people = await peopleOfPlaces(tx, [applicantId], APPLICANT_ROLES, brusselsDay(this.clock.now()));
    const confirmation = { kind: CONFIRMATION, id: applicationId, fileName: `bevestiging-${reference}.pdf` };
    await this.notifications.notify(tx, {
      event: 'decision.taken',
      recipients: [{ email: contactEmail, name: contactName, localGovernmentId: applicantId }, ...people],
      subject: { type: 'application', id: applicationId },
      link: `/aanvragen/${applicationId}`,
      data: { reference, applicant: applicantName, decision },
      attachments: decision === GRANTED ? [confirmation] : [],
    });
  }
}

/** The decision that the mail tells is still the one that stands. */
async function stands(tx: EntityManager, applicationId: string, granted: boolean): Promise<boolean> {
  const state: ApplicationState = granted ? 'granted' : 'refused';
  const rows: unknown[] = await tx.query('select 1 from application where id = $1 and state = $2', [
    applicationId,
    state,
  ]);
  return rows.length > 0;
}
