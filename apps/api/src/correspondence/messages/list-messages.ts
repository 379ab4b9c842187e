import { Injectable } from '@nestjs/common';
import type { MessageView } from '@samenspoor/contracts/correspondence/message';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeChangingMessage, MESSAGE_CHANGE_MINUTES } from '@samenspoor/domain/correspondence/message-rules';
import { scopeValues } from '../../applications';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { decodeMomentCursor, encodeMomentCursor } from '../../platform/http/moment-cursor';
import type { PageQuery } from '../../platform/http/page-query';
import { MESSAGES } from './messages.sql';
import { sideOf, takesPart } from './takes-part';

interface Row {
  readonly own: boolean;
  readonly items: readonly Omit<MessageView, 'changeableUntil'>[];
}

/** The talk about an application, for whoever can see it: the latest messages, the newest last. */
@Injectable()
export class ListMessages {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, applicationId: string, { cursor, limit }: PageQuery): Promise<Page<MessageView>> {
    const before = decodeMomentCursor(cursor);
    const row = foundOrRefused(
      await this.queries.first<Row>('messages', MESSAGES, [
        applicationId,
        ...scopeValues(actor),
        actor.personId,
        before?.at ?? null,
        before?.id ?? null,
        limit + 1,
      ]),
    );
    const found = row.items.slice(0, limit);
    const oldest = found.at(-1);
    const participant = takesPart(actor, row.own);
    const items = found.toReversed().map((item) => ({
      ...item,
      unread: item.unread && participant && item.side !== sideOf(actor),
      changeableUntil: participant && item.own ? changeableUntil(item, this.clock.now()) : null,
    }));
    const next = row.items.length > limit && oldest ? encodeMomentCursor({ at: oldest.sentAt, id: oldest.id }) : null;
    return { items, next };
  }
}

function changeableUntil(item: Pick<MessageView, 'sentAt' | 'withdrawnAt'>, now: Date): string | null {
  const sentAt = new Date(item.sentAt);
  const withdrawnAt = item.withdrawnAt === null ? null : new Date(item.withdrawnAt);
  if (judgeChangingMessage({ sentAt, withdrawnAt }, now).length > 0) return null;
  return new Date(sentAt.getTime() + MESSAGE_CHANGE_MINUTES * 60_000).toISOString();
}
