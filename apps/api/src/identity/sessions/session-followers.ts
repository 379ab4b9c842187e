import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { SessionData } from 'express-session';
import { Followers } from '../../platform/live/followers';
import { FindActor } from '../people/find-actor';
import { SessionStore } from './session-store';

/** Lets streams of news ask who their session belongs to now: from PostgreSQL, never from memory. */
@Injectable()
export class SessionFollowers implements OnModuleInit {
  constructor(
    private readonly followers: Followers,
    private readonly store: SessionStore,
    private readonly findActor: FindActor,
  ) {}

  onModuleInit(): void {
    this.followers.readBy((sessionId) => this.actorOf(sessionId));
  }

  private async actorOf(sessionId: string): Promise<Actor | null> {
    const person = (await this.read(sessionId))?.person;
    return person ? this.findActor.execute(person.personId, person.capacityId) : null;
  }

  /** Nothing when the session ended or expired. */
  private read(sessionId: string): Promise<SessionData | null> {
    return new Promise((resolve, reject) => {
      this.store.get(sessionId, (error: unknown, session?: SessionData | null) =>
        error ? reject(error as Error) : resolve(session ?? null),
      );
    });
  }
}
