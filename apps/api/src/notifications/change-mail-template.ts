import { Injectable } from '@nestjs/common';
import type { ChangeMailTemplate as NewWords } from '@samenspoor/contracts/notifications/mail-templates';
import { MailTemplate } from '@samenspoor/database/entities/notifications/mail-template.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { refuseIfStale } from '../platform/http/entity-tag';
import { refuseIfAny } from '../platform/http/refusal-error';
import { knownEvent } from './read-mail-template';
import { judgeWords } from './template-words';

const LOCK = 'select pg_advisory_xact_lock(7264004, hashtext($1))';
const NEWEST = 'select coalesce(max(version), 0) as version from mail_template where event = $1';

/** Adds a version of the words of a mail. Refusals: those of `judgeWords`, `stale_version`. */
@Injectable()
export class ChangeMailTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** `expected`: the version that the client saw. */
  execute(actor: Actor, name: string, words: NewWords, expected: number | null): Promise<void> {
    const event = knownEvent(name);
    refuseIfAny(judgeWords(event, words));
    return this.unitOfWork.run(async (tx) => {
      await tx.query(LOCK, [event]);
      const [newest] = await tx.query<{ version: number }[]>(NEWEST, [event]);
      const version = newest?.version ?? 0;
      refuseIfStale(expected, version, ['subject', 'text', 'buttonLabel']);
      await tx.insert(MailTemplate, {
        event,
        version: version + 1,
        subject: words.subject,
        text: words.text,
        buttonLabel: words.buttonLabel,
        changedBy: `${actor.personName}, ${actor.organisationName}`,
        changedAt: this.clock.now(),
      });
    });
  }
}
