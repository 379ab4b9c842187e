import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  ApplicationSubmitted,
  FiledApplicationMoved,
} from '@samenspoor/contracts/applications/application-events';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatExactMoment, formatMoment } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { MailAttachments, NotificationChecks, Notifications, type Recipient } from '../../notifications';
import { Clock } from '../../platform/clock/clock';
import { EventBus } from '../../platform/events/event-bus';
import { PrintReceipt } from '../print-receipt';
import { readFiledNames } from './filed-names';
import { APPLICANT_ROLES, peopleOfPlaces } from './people-of-places';

const RECEIPT = 'application.receipt';
const STILL_REOPENED = `select 1 from application where id = $1 and state = 'reopened'`;
const STILL_WITHDRAWN = `select 1 from application where id = $1 and state = 'withdrawn'`;

/** Tells by mail what happened to a filed application: the receipt with its PDF, a withdrawal, a reopening. */
@Injectable()
export class TellFiling implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly notifications: Notifications,
    private readonly checks: NotificationChecks,
    private readonly attachments: MailAttachments,
    private readonly receipt: PrintReceipt,
  ) {}

  onModuleInit(): void {
    this.events.subscribe<ApplicationSubmitted>('application.submitted', (tx, event) => this.ofFiling(tx, event));
    this.events.subscribe<FiledApplicationMoved>('application.withdrawn', (tx, event) => this.ofWithdrawal(tx, event));
    this.events.subscribe<FiledApplicationMoved>('application.reopened', (tx, event) => this.ofReopening(tx, event));
    this.checks.on('application.reopened', (tx, { subject }) => exists(tx, STILL_REOPENED, subject.id));
    this.checks.on('application.withdrawn', (tx, { subject }) => exists(tx, STILL_WITHDRAWN, subject.id));
    this.attachments.provide(RECEIPT, async (sha256) => {
      const { bytes } = await this.receipt.ofContent(sha256);
      return { bytes, contentType: 'application/pdf' };
    });
  }

  /** To the contact person, everybody of the applicant, and the members in whose name it is filed. */
  private async ofFiling(tx: EntityManager, event: ApplicationSubmitted): Promise<void> {
    const { applicationId, reference } = event;
    const names = await readFiledNames(tx, applicationId);
    const { applicantId, partnerIds, contactEmail: email, contactName: name } = names;
    const people = await this.peopleOf(tx, [applicantId, ...partnerIds]);
    await this.notifications.notify(tx, {
      event: 'application.submitted',
      recipients: [{ email, name, localGovernmentId: applicantId }, ...people],
      subject: { type: 'application', id: applicationId },
      link: `/aanvragen/${applicationId}`,
      data: {
        reference,
        call: names.callName,
        applicant: names.applicantName,
        submittedAt: formatExactMoment(event.submittedAt),
        submittedBy: event.submittedBy,
        checksum: event.sha256,
      },
      attachments: [{ kind: RECEIPT, id: event.sha256, fileName: `ontvangstbewijs-${reference}.pdf` }],
      key: event.sha256,
    });
  }

  /** To the applicant and its members, and to the officials who handle applications. */
  private async ofWithdrawal(tx: EntityManager, event: FiledApplicationMoved): Promise<void> {
    const { applicantId, partnerIds, applicantName } = await readFiledNames(tx, event.applicationId);
    const officials = await tx.query<Recipient[]>(OFFICIALS, [this.today()]);
    await this.notifications.notify(tx, {
      event: 'application.withdrawn',
      recipients: [...(await this.peopleOf(tx, [applicantId, ...partnerIds])), ...officials],
      subject: { type: 'application', id: event.applicationId },
      link: `/aanvragen/${event.applicationId}`,
      data: { reference: event.reference, applicant: applicantName, withdrawnBy: event.by, reason: event.reason },
    });
  }

  private async ofReopening(tx: EntityManager, event: FiledApplicationMoved): Promise<void> {
    const { applicantId, applicantName, contactEmail, contactName } = await readFiledNames(tx, event.applicationId);
    const contact = { email: contactEmail, name: contactName, localGovernmentId: applicantId };
    await this.notifications.notify(tx, {
      event: 'application.reopened',
      recipients: [contact, ...(await this.peopleOf(tx, [applicantId]))],
      subject: { type: 'application', id: event.applicationId },
      link: `/aanvragen/${event.applicationId}`,
      data: {
        reference: event.reference,
        applicant: applicantName,
        reason: event.reason,
        until: formatMoment(event.until ?? ''),
      },
    });
  }

  private peopleOf(tx: EntityManager, places: readonly string[]): Promise<Recipient[]> {
    return peopleOfPlaces(tx, places, APPLICANT_ROLES, this.today());
  }

  private today(): string {
    return brusselsDay(this.clock.now());
  }
}

/** $1 today: who handles applications. */
const OFFICIALS = `
  select distinct person_id as "personId" from capacity
  where role = 'case_handler' and valid_from <= $1::date and (valid_to is null or valid_to >= $1::date)`;

async function exists(tx: EntityManager, query: string, id: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(query, [id]);
  return rows.length > 0;
}
