import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Settings } from '../../platform/config/settings';
import { poolOf } from '../../platform/data/named-queries';
import { SessionCache } from './session-cache';

const CHANNEL = 'session_changed';
const RETRY_AFTER = 1_000;

/** Tells every process that a session changed or ended (LISTEN/NOTIFY), so that none believes an old one. */
@Injectable()
export class SessionChanges implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('SessionChanges');
  private readonly pool: Pool;
  private client: Client | null = null;
  private retry: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(
    dataSource: DataSource,
    private readonly settings: Settings,
    private readonly cache: SessionCache,
  ) {
    this.pool = poolOf(dataSource);
    this.cache.keepWhile(false);
  }

  /** Forgets the session here at once, and tells the others. */
  async announce(sessionId: string): Promise<void> {
    this.cache.forget(sessionId);
    await this.pool.query('select pg_notify($1, $2)', [CHANNEL, sessionId]);
  }

  onApplicationBootstrap(): Promise<void> {
    return this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearTimeout(this.retry);
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.settings.databaseUrl, application_name: 'samenspoor sessions' });
    this.client = client;
    client.on('error', () => this.listenAgain(client));
    client.on('end', () => this.listenAgain(client));
    client.on('notification', ({ payload }) => this.cache.forget(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.cache.keepWhile(true);
    } catch (error) {
      this.logger.warn(`no news about sessions: ${String(error)}`);
      this.listenAgain(client);
    }
  }

  private listenAgain(client: Client): void {
    if (this.ended || this.client !== client) return;
    this.client = null;
    this.cache.keepWhile(false);
    client.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.listen(), RETRY_AFTER);
    this.retry.unref();
  }
}
