import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  CallCancelled,
  CallClosingMoved,
  CallExtended,
  CallOpened,
} from '@samenspoor/contracts/calls/call-events';
import { can } from '@samenspoor/domain/access/permissions';
import { ROLES } from '@samenspoor/domain/access/roles';
import { type ApplicantType, takesKind } from '@samenspoor/domain/catalogue/applicant-type';
import { APPLICANT_KINDS } from '@samenspoor/domain/identity/applicant-kind';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatExactMoment, formatMoment } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { NotificationChecks, Notifications, type PendingNotice } from '../../notifications';
import { Clock } from '../../platform/clock/clock';
import { EventBus } from '../../platform/events/event-bus';
import { APPLICANT_ROLES, peopleOfPlaces } from './people-of-places';

/** An application whose people are told of something about its call. */
interface Touched {
  readonly id: string;
  readonly applicantId: string;
  readonly applicant: string;
}

/** $1 a call, $2 states. */
const TOUCHED = `
  select a.id, a.applicant_id as "applicantId", g.name as applicant
    from application a join local_government g on g.id = a.applicant_id
   where a.call_id = $1 and a.state = any($2) order by a.id`;

/** $1 a call: who may apply, by the version of the programme that it is held on. */
const APPLICANT_TYPES_OF = `
  select v.content -> 'applicantTypes' as types
    from call c join programme_version v on v.id = c.programme_version_id where c.id = $1`;

/** $1 roles, $2 today, $3 kinds of applicants: everybody who can start an application. */
const POSSIBLE_APPLICANTS = `
  select distinct held.person_id as "personId"
    from capacity held
    join organisation o on o.id = held.organisation_id
    join local_government g on g.id = o.local_government_id and g.kind = any($3::text[])
   where held.role = any($1::text[])
     and held.valid_from <= $2::date and (held.valid_to is null or held.valid_to >= $2::date)`;

const STARTERS = ROLES.filter((role) => can(role, 'application:create'));
const EDITABLE = ['draft', 'reopened'];
const UNDECIDED = [...EDITABLE, 'submitted', 'admissible'];

/** $1 a call, $2 now. */
const STILL_OPEN = `select 1 from call where id = $1 and state = 'published' and closes_at > $2`;
/** $1 an extension, $2 now. */
const STILL_EXTENDED = `select 1 from call_extension where id = $1 and withdrawn_at is null and until > $2`;

/** Tells applicants what officials do with a call: it opens, its deadline moves, one gets more time, it is cancelled. */
@Injectable()
export class TellCalls implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly notifications: Notifications,
    private readonly checks: NotificationChecks,
  ) {}

  onModuleInit(): void {
    this.events.subscribe<CallOpened>('call.opened', (tx, event) => this.ofOpening(tx, event));
    this.events.subscribe<CallClosingMoved>('call.closing_moved', (tx, event) => this.ofClosing(tx, event));
    this.events.subscribe<CallCancelled>('call.cancelled', (tx, event) => this.ofCancelling(tx, event));
    this.events.subscribe<CallExtended>('call.extended', (tx, event) => this.ofExtension(tx, event));
    this.checks.on('call.opened', (tx, notice) => this.holds(tx, STILL_OPEN, notice));
    this.checks.on('call.extension_granted', (tx, notice) => this.holds(tx, STILL_EXTENDED, notice));
  }

  private async ofOpening(tx: EntityManager, { callId, code, callName, closesAt }: CallOpened): Promise<void> {
    const [call] = await tx.query<{ types: ApplicantType[] }[]>(APPLICANT_TYPES_OF, [callId]);
    const kinds = APPLICANT_KINDS.filter((kind) => takesKind(call?.types ?? [], kind));
    await this.notifications.notify(tx, {
      event: 'call.opened',
      recipients: await tx.query<{ personId: string }[]>(POSSIBLE_APPLICANTS, [STARTERS, this.today(), kinds]),
      subject: { type: 'call', id: callId },
      link: '/oproepen',
      data: { call: callName, deadline: formatMoment(closesAt) },
      key: code,
    });
  }

  private async ofClosing(tx: EntityManager, { callId, callName, closesAt, reason }: CallClosingMoved): Promise<void> {
    for (const { id, applicantId, applicant } of await this.touched(tx, callId, EDITABLE)) {
      await this.notifications.notify(tx, {
        event: 'call.closing_moved',
        recipients: await this.peopleOf(tx, applicantId),
        subject: { type: 'application', id },
        link: `/aanvragen/${id}`,
        data: { call: callName, applicant, deadline: formatExactMoment(closesAt), reason },
      });
    }
  }

  private async ofCancelling(tx: EntityManager, { callId, callName, reason }: CallCancelled): Promise<void> {
    for (const { id, applicantId, applicant } of await this.touched(tx, callId, UNDECIDED)) {
      await this.notifications.notify(tx, {
        event: 'call.cancelled',
        recipients: await this.peopleOf(tx, applicantId),
        subject: { type: 'application', id },
        link: `/aanvragen/${id}`,
        data: { call: callName, applicant, reason },
      });
    }
  }

  private async ofExtension(tx: EntityManager, event: CallExtended): Promise<void> {
    const { applicantId, applicantName: applicant, callName: call, until, reason } = event;
    const own = (await this.touched(tx, event.callId, EDITABLE)).find((one) => one.applicantId === applicantId);
    await this.notifications.notify(tx, {
      event: 'call.extension_granted',
      recipients: await this.peopleOf(tx, applicantId),
      subject: { type: 'call_extension', id: event.extensionId },
      link: own ? `/aanvragen/${own.id}` : `/aanvragen/nieuw?oproep=${event.code}`,
      data: { call, applicant, until: formatExactMoment(until), reason },
    });
  }

  private touched(tx: EntityManager, callId: string, states: readonly string[]): Promise<Touched[]> {
    return tx.query<Touched[]>(TOUCHED, [callId, states]);
  }

  private peopleOf(tx: EntityManager, place: string): Promise<{ readonly personId: string }[]> {
    return peopleOfPlaces(tx, [place], APPLICANT_ROLES, this.today());
  }

  private async holds(tx: EntityManager, query: string, { subject }: PendingNotice): Promise<boolean> {
    const rows = await tx.query<unknown[]>(query, [subject.id, this.clock.now()]);
    return rows.length > 0;
  }

  private today(): string {
    return brusselsDay(this.clock.now());
  }
}
