import { Injectable, type OnModuleInit } from '@nestjs/common';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { CapacityTerms } from '@samenspoor/domain/identity/capacity-terms';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatDay } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { NotificationChecks, Notifications } from '../../notifications';
import { Clock } from '../../platform/clock/clock';
import { type KnownPerson, KnownPeople } from './known-people';

/** A capacity that somebody is told of. */
export interface GivenCapacity extends CapacityTerms {
  readonly id: string;
  readonly person: KnownPerson;
  readonly organisationName: string;
}

/** Tells somebody by mail that they can act for an applicant, and how they sign in. Not any more once it ended. */
@Injectable()
export class TellCapacity implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly people: KnownPeople,
    private readonly notifications: Notifications,
    private readonly checks: NotificationChecks,
  ) {}

  onModuleInit(): void {
    this.checks.on('capacity.given', async (tx, { subject }) => {
      const lasting = await tx.query<unknown[]>(
        'select 1 from capacity where id = $1 and (valid_to is null or valid_to >= $2::date)',
        [subject.id, brusselsDay(this.clock.now())],
      );
      return lasting.length > 0;
    });
  }

  async execute(tx: EntityManager, actor: Actor, given: GivenCapacity): Promise<void> {
    const { path, endsAt } = await this.people.signInLink(tx, given.person);
    await this.notifications.notify(tx, {
      event: 'capacity.given',
      recipients: [{ personId: given.person.id }],
      subject: { type: 'capacity', id: given.id },
      link: path,
      data: {
        organisation: given.organisationName,
        role: roleTitle(given.role),
        period: periodText(given),
        givenBy: actor.personName,
        signIn:
          endsAt === null
            ? 'U meldt zich aan zoals altijd.'
            : `De uitnodiging is alleen voor u. U kunt ze één keer gebruiken, tot ${formatDay(endsAt.toISOString())}.`,
      },
    });
  }
}

const periodText = ({ validFrom, validTo }: CapacityTerms): string =>
  validTo === null ? `vanaf ${formatDay(validFrom)}` : `van ${formatDay(validFrom)} tot en met ${formatDay(validTo)}`;
