import { Injectable } from '@nestjs/common';
import { MESSAGE_SENT, type MessageSent } from '@samenspoor/contracts/correspondence/correspondence-events';
import { Message } from '@samenspoor/database/entities/correspondence/message.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeSending } from '@samenspoor/domain/correspondence/message-rules';
import { v7 } from 'uuid';
import { AuditTrail } from '../../audit';
import { Documents } from '../../documents';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { EventBus } from '../../platform/events/event-bus';
import { refuseIfAny } from '../../platform/http/refusal-error';
import { draftPlace, MESSAGE_DOCUMENTS } from '../documents/places';
import { lockShared } from '../corrections/filed-application';
import { sideOf } from './takes-part';

/** Writes a message about a file. The timeline says that there was one, not what it said. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly events: EventBus,
    private readonly documents: Documents,
  ) {}

  /**
   * Answers the id of the message. `documents`: files that its author attached while writing; they go along. Refusals:
   * `message_empty`, `message_not_filed_yet`, and `not_found` for a file that isn't there.
   */
  execute(actor: Actor, applicationId: string, text: string, documents: readonly string[] = []): Promise<string> {
    return this.work.run(async (tx) => {
      const application = await lockShared(tx, actor, applicationId);
      refuseIfAny(judgeSending(application.state, text));
      const messageId = v7();
      const side = sideOf(actor);
      await tx.insert(Message, {
        id: messageId,
        applicationId,
        side,
        authorId: actor.personId,
        authorName: actor.personName,
        organisationName: actor.organisationName,
        text: text.trim(),
        sentAt: this.clock.now(),
      });
      await this.documents.attach(tx, actor, documents, {
        from: draftPlace(actor.personId, applicationId),
        to: { subjectType: MESSAGE_DOCUMENTS, subjectId: messageId, slot: '' },
      });
      const record = { subjectType: 'application', subjectId: applicationId, action: 'message.sent' } as const;
      await this.audit.record(tx, actor, { ...record, visibility: 'public' });
      const event = { messageId, applicationId, side, text: text.trim(), actor };
      await this.events.publish<MessageSent>(tx, { name: MESSAGE_SENT, ...event });
      return messageId;
    });
  }
}
