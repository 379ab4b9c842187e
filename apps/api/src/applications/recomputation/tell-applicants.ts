import { Injectable } from '@nestjs/common';
import type { CallMoved } from '@samenspoor/contracts/catalogue/programme-events';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import { LocalGovernment } from '@samenspoor/database/entities/catalogue/local-government.entity';
import type { Recomputation } from '@samenspoor/domain/applications/recomputation';
import { formatCents } from '@samenspoor/domain/kernel/format';
import type { EntityManager } from 'typeorm';
import { Notifications } from '../../notifications';

/** Who started the draft, who saved in it, and colleagues who were invited to it. */
const PEOPLE = `
  select created_by as id from application where id = $1
  union select person_id from application_version where application_id = $1 and reason <> 'recomputed'
  union select person_id from application_collaborator
    where application_id = $1 and ended_at is null and person_id is not null`;

/** More lines than this nobody reads in a mail: the draft itself shows them all. */
const MOST_LINES = 15;

/** Tells the people of a draft by mail that its programme changed, with what it costs now. */
@Injectable()
export class TellApplicants {
  constructor(private readonly notifications: Notifications) {}

  async execute(tx: EntityManager, event: CallMoved, draft: Application, said: Recomputation): Promise<void> {
    const people = await tx.query<{ id: string }[]>(PEOPLE, [draft.id]);
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
