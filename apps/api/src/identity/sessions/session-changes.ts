import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { poolOf } from '../../platform/data/named-queries';
import { DatabaseNews } from '../../platform/live/database-news';
import { LiveStreams } from '../../platform/live/live-streams';
import { SessionCache } from './session-cache';

const CHANNEL = 'session_changed';

/** Tells every process that a session changed or ended (LISTEN/NOTIFY), so that none believes an old one. */
@Injectable()
export class SessionChanges {
  private readonly pool: Pool;

  constructor(
    dataSource: DataSource,
    news: DatabaseNews,
    streams: LiveStreams,
    private readonly cache: SessionCache,
  ) {
    this.pool = poolOf(dataSource);
    this.cache.keepWhile(false);
    news.watch((informed) => this.cache.keepWhile(informed));
    news.on(CHANNEL, (sessionId) => {
      this.cache.forget(sessionId);
      streams.endOf(sessionId);
    });
  }

  /** Forgets the session here at once, and tells the others. */
  async announce(sessionId: string): Promise<void> {
    this.cache.forget(sessionId);
    await this.pool.query('select pg_notify($1, $2)', [CHANNEL, sessionId]);
  }
}
