import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import { ownIn, scopeValues, visibleIn } from '../../applications';
import type { DocumentAccess, DocumentAccesses } from '../../documents';
import { NamedQueries } from '../../platform/data/named-queries';
import { CORRECTION_DOCUMENTS, DRAFT_DOCUMENTS, MESSAGE_DOCUMENTS } from './places';

/** $1 a message; $2 and $3 the scope. What was taken back has no files any more. */
const MESSAGE_SEEN = `
  select 1 as seen from message m
  join application a on a.id = m.application_id
  join call c on c.id = a.call_id
  where m.id = $1 and m.withdrawn_at is null and ${visibleIn('$2', '$3')}`;

/** $1 a correction request; $2 and $3 the scope. */
const CORRECTION_SEEN = `
  select k.state = 'open' as open, ${ownIn('$2', '$3')} as own
  from correction k
  join application a on a.id = k.application_id
  join call c on c.id = a.call_id
  where k.id = $1 and ${visibleIn('$2', '$3')}`;

/** Who may see and add files of messages and of answers. */
@Injectable()
export class DocumentJudges {
  constructor(private readonly queries: NamedQueries) {}

  register(accesses: DocumentAccesses): void {
    accesses.register(MESSAGE_DOCUMENTS, this.ofMessages());
    accesses.register(DRAFT_DOCUMENTS, this.ofDrafts());
    accesses.register(CORRECTION_DOCUMENTS, this.ofCorrections());
  }

  /** Files come along when the message is sent; afterwards none is added. */
  private ofMessages(): DocumentAccess {
    return {
      mayAttach: () => Promise.resolve(false),
      mayRead: async (actor, id) => {
        const found = await this.queries.first('message-seen', MESSAGE_SEEN, [id, ...scopeValues(actor)]);
        return found !== null;
      },
    };
  }

  /** Only the person who is writing. */
  private ofDrafts(): DocumentAccess {
    const own = (actor: Actor, personId: string): Promise<boolean> =>
      Promise.resolve(actor.personId === personId && can(actor.role, 'message:send'));
    return { mayAttach: (_, actor, personId) => own(actor, personId), mayRead: own };
  }

  /** The applicant, as long as the request waits for it. */
  private ofCorrections(): DocumentAccess {
    return {
      mayAttach: async (tx, actor, id) => {
        if (!can(actor.role, 'correction:answer')) return false;
        const [found] = await correctionSeen(tx, actor, id);
        return found !== undefined && found.own && found.open;
      },
      mayRead: async (actor, id) => {
        const found = await this.queries.first('correction-seen', CORRECTION_SEEN, [id, ...scopeValues(actor)]);
        return found !== null;
      },
    };
  }
}

function correctionSeen(
  tx: EntityManager,
  actor: Actor,
  id: string,
): Promise<{ readonly open: boolean; readonly own: boolean }[]> {
  return tx.query(CORRECTION_SEEN, [id, ...scopeValues(actor)]);
}
