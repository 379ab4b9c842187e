import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import { RefusalError } from '../http/refusal-error';

/** Whether this person may hear of the thing with this id. */
export type TopicAccess = (actor: Actor, id: string) => Promise<boolean>;

const TOPIC = /^([a-z-]{1,40}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The kinds of things that can be followed, each with who may. A context registers its own in `onModuleInit`. */
@Injectable()
export class LiveTopics {
  private readonly access = new Map<string, TopicAccess>();

  register(kind: string, access: TopicAccess): void {
    this.access.set(kind, access);
  }

  /** Refuses with `not_found` when one of these topics isn't there for this person: default deny. */
  async judge(actor: Actor, topics: readonly string[]): Promise<void> {
    for (const topic of topics) {
      const [, kind = '', id = ''] = TOPIC.exec(topic) ?? [];
      const mayHear = (await this.access.get(kind)?.(actor, id)) ?? false;
      if (!mayHear) throw RefusalError.of('not_found');
    }
  }
}
