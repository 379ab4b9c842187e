import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ConsentGiven, ConsentRequested, MemberLeft } from '@samenspoor/contracts/applications/partnership-events';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatDay } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { NotificationChecks, Notifications, type Recipient } from '../../notifications';
import { Clock } from '../../platform/clock/clock';
import { EventBus } from '../../platform/events/event-bus';
import { APPLICANT_ROLES, peopleOfPlaces } from '../notices/people-of-places';

/** $1 partnership, $2 the membership that ends, $3 today: everybody else who takes part. */
const OTHERS = `
  select local_government_on(m.local_government_id, $3::date) as id
  from partnership_member m
  where m.partnership_id = $1 and m.id <> $2 and m.state = 'consented'`;

const STILL_ASKED = `select 1 from partnership_member where id = $1 and state = 'proposed'`;

/** Tells partners by mail: who is asked, who answered, who leaves. */
@Injectable()
export class TellPartners implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly notifications: Notifications,
    private readonly checks: NotificationChecks,
  ) {}

  onModuleInit(): void {
    this.events.subscribe<ConsentRequested>('partnership.consent_requested', (tx, event) => this.ofQuestion(tx, event));
    this.events.subscribe<ConsentGiven>('partnership.consent_given', (tx, event) => this.ofAnswer(tx, event));
    this.events.subscribe<MemberLeft>('partnership.member_left', (tx, event) => this.ofLeaving(tx, event));
    this.checks.on('partnership.consent_requested', async (tx, { subject }) => {
      const rows = await tx.query<unknown[]>(STILL_ASKED, [subject.id]);
      return rows.length > 0;
    });
  }

  private async ofQuestion(tx: EntityManager, event: ConsentRequested): Promise<void> {
    await this.notifications.notify(tx, {
      event: 'partnership.consent_requested',
      recipients: await this.peopleOf(tx, [event.memberId]),
      subject: { type: 'partnership_member', id: event.membershipId },
      link: `/samenwerking/${event.partnershipId}`,
      data: {
        partnership: event.partnershipName,
        member: event.memberName,
        lead: event.leadName,
        year: event.joinsOn.slice(0, 4),
      },
    });
  }

  private async ofAnswer(tx: EntityManager, event: ConsentGiven): Promise<void> {
    await this.notifications.notify(tx, {
      event: 'partnership.consent_given',
      recipients: await this.peopleOf(tx, [event.leadId]),
      subject: { type: 'partnership_member', id: event.membershipId },
      link: `/samenwerking/${event.partnershipId}`,
      data: {
        partnership: event.partnershipName,
        member: event.memberName,
        answer: event.agreed ? 'gaat akkoord' : 'gaat niet akkoord',
        givenBy: event.givenBy,
      },
    });
  }

  private async ofLeaving(tx: EntityManager, event: MemberLeft): Promise<void> {
    const others = await tx.query<{ id: string }[]>(OTHERS, [event.partnershipId, event.membershipId, this.today()]);
    const places = others.map(({ id }) => id);
    await this.notifications.notify(tx, {
      event: 'partnership.member_left',
      recipients: await this.peopleOf(tx, places),
      subject: { type: 'partnership_member', id: event.membershipId },
      link: `/samenwerking/${event.partnershipId}`,
      data: {
        partnership: event.partnershipName,
        member: event.memberName,
        leftOn: formatDay(event.lastDay),
        consequence: event.consequence,
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
