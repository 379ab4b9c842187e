import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { SignedIn } from '../access/signed-in';
import { RefusalError } from '../http/refusal-error';
import { LiveTopics } from './live-topics';

/** Who acts in a session now, read anew; null when it is over, or when its person acts for nobody any more. */
export type ReadActor = (sessionId: string) => Promise<Actor | null>;

/** Judges those who follow a stream again and again: what they could see when they opened it they may have lost since. */
@Injectable()
export class Followers {
  private readActor: ReadActor = () => Promise.resolve(null);

  constructor(private readonly topics: LiveTopics) {}

  /** Tells how a session is read; done once, by who keeps the sessions. */
  readBy(readActor: ReadActor): void {
    this.readActor = readActor;
  }

  /** Still signed in, in the same capacity, and these topics are still there for them. */
  async stillMay({ sessionId, actor }: SignedIn, topics: readonly string[]): Promise<boolean> {
    const now = await this.readActor(sessionId);
    if (now?.personId !== actor.personId || now.capacityId !== actor.capacityId) return false;
    try {
      await this.topics.judge(now, topics);
      return true;
    } catch (error) {
      if (error instanceof RefusalError) return false;
      throw error;
    }
  }
}
