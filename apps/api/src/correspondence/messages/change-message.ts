import { Injectable } from '@nestjs/common';
import { Message } from '@samenspoor/database/entities/correspondence/message.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeChangingMessage, judgeSending } from '@samenspoor/domain/correspondence/message-rules';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError, foundOrRefused, refuseIfAny } from '../../platform/http/refusal-error';
import { LiveChannel } from '../../platform/live/live-channel';
import { tellLookers } from '../live-news';
import { lockShared } from '../corrections/filed-application';

/** The author changes a message, or takes it back, in its first minutes. */
@Injectable()
export class ChangeMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly live: LiveChannel,
  ) {}

  /**
   * Answers the id of the application. `text` null takes the message back: its words go, the trace stays. Refusals:
   * `message_too_late`, `message_withdrawn`, `message_empty`; a message of somebody else is `forbidden`.
   */
  execute(actor: Actor, id: string, text: string | null): Promise<string> {
    return this.work.run(async (tx) => {
      const { applicationId } = foundOrRefused(await tx.findOneBy(Message, { id }));
      const application = await lockShared(tx, actor, applicationId);
      const message = await tx.findOneByOrFail(Message, { id });
      if (message.authorId !== actor.personId) throw RefusalError.of('forbidden');
      const at = this.clock.now();
      refuseIfAny([
        ...judgeChangingMessage(message, at),
        ...(text === null ? [] : judgeSending(application.state, text)),
      ]);
      if (text === null) await tx.update(Message, { id }, { text: '', withdrawnAt: at });
      else await tx.update(Message, { id }, { text: text.trim(), editedAt: at });
      tellLookers(this.live, tx, applicationId);
      if (text !== null) return applicationId;
      const record = { subjectType: 'application', subjectId: applicationId, action: 'message.withdrawn' } as const;
      await this.audit.record(tx, actor, { ...record, visibility: 'public' });
      return applicationId;
    });
  }
}
