import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import { ownIn, scopeValues, visibleIn } from '../../applications';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';
import { LiveChannel } from '../../platform/live/live-channel';
import { tellLookers } from '../live-news';
import { MARK_READ } from './messages.sql';
import { sideOf, takesPart } from './takes-part';

/** $1 the application, $2 and $3 the scope. */
const FOUND = `
  select ${ownIn('$2', '$3')} as own from application a join call c on c.id = a.call_id
  where a.id = $1 and ${visibleIn('$2', '$3')}`;

/** Marks the messages up to one as read by somebody who takes part in the talk: the others see who read what, and when. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly queries: NamedQueries,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly live: LiveChannel,
  ) {}

  /** A message that isn't of this application marks nothing. A second time changes nothing. */
  async execute(actor: Actor, applicationId: string, messageId: string): Promise<void> {
    const values = [applicationId, ...scopeValues(actor)];
    const { own } = foundOrRefused(await this.queries.first<{ own: boolean }>('message-reader', FOUND, values));
    if (!takesPart(actor, own)) throw RefusalError.of('forbidden');
    const { personId, personName } = actor;
    await this.work.run(async (tx) => {
      tellLookers(this.live, tx, applicationId);
      await tx.query(MARK_READ, [applicationId, messageId, personId, personName, this.clock.now(), sideOf(actor)]);
    });
  }
}
