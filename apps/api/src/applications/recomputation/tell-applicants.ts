import { Injectable } from '@nestjs/common';
import type { CallMoved } from '@samenspoor/contracts/catalogue/programme-events';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import { LocalGovernment } from '@samenspoor/database/entities/catalogue/local-government.entity';
import type { Recomputation } from '@samenspoor/domain/applications/recomputation';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatCents } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { Notifications } from '../../notifications';
import { Clock } from '../../platform/clock/clock';
import { isInvited } from '../application-scope.sql';
import { APPLICANT_ROLES, actingFor } from '../notices/people-of-places';

/**
 * $1 an application, $2 today, $3 roles. Who started the draft or saved in it and still answers for its applicant, and
 * colleagues who are invited to it today: whoever left hears nothing of it any more.
 */
const PEOPLE = `
  select worked.id from (
    select created_by as id from application where id = $1
    union select person_id from application_version where application_id = $1 and reason <> 'recomputed') as worked
  where worked.id in (
    select p.person_id from application a cross join lateral (${actingFor('a.applicant_id', '$3', '$2')}) as p
    where a.id = $1)
  union
  select guest.person_id from application a
  join capacity guest on guest.role = 'municipal_guest'
    and guest.valid_from <= $2::date and (guest.valid_to is null or guest.valid_to >= $2::date)
  where a.id = $1 and ${isInvited('guest.id')}`;

/** More lines than this nobody reads in a mail: the draft itself shows them all. */
const MOST_LINES = 15;

/** Tells the people of a draft by mail that its programme changed, with what it costs now. */
@Injectable()
export class TellApplicants {
  constructor(
    private readonly clock: Clock,
    private readonly notifications: Notifications,
  ) {}

  async execute(tx: EntityManager, event: CallMoved, draft: Application, said: Recomputation): Promise<void> {
    const today = brusselsDay(this.clock.now());
    const people = await tx.query<{ id: string }[]>(PEOPLE, [draft.id, today, APPLICANT_ROLES]);
    const { name } = await tx.findOneByOrFail(LocalGovernment, { id: draft.applicantId });
    await this.notifications.notify(tx, {
      event: 'call.programme_changed',
      recipients: people.map(({ id }) => ({ personId: id })),
      subject: { type: 'application', id: draft.id },
      link: `/aanvragen/${draft.id}`,
      data: { call: event.callName, applicant: name, changes: linesOf(said).join('\n') },
      key: `${draft.id}/${event.versionId}`,
    });
  }
}

function linesOf({ changes, lost, beforeCents, afterCents }: Recomputation): string[] {
  const lines = [...changes, ...lost].map(({ title, from, to }) => `${title}: ${from} → ${to}.`);
  const rest = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES),
    ...(rest > 0 ? [`En nog ${rest} wijzigingen. U ziet ze allemaal in uw aanvraag.`] : []),
    `Gevraagd: ${formatCents(beforeCents)} → ${formatCents(afterCents)}.`,
  ];
}
