import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { Settings } from '../config/settings';

const RETRY_AFTER = 1_000;
const CHANNEL_NAME = /^[a-z_]{1,60}$/;

type Listener = (payload: string) => void;
type Watcher = (informed: boolean) => void;

/** What other processes tell by NOTIFY, over the one connection of this process that listens. */
@Injectable()
export class DatabaseNews implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('DatabaseNews');
  private readonly listeners = new Map<string, Listener[]>();
  private readonly watchers: Watcher[] = [];
  private client: Client | null = null;
  private retry: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(private readonly settings: Settings) {}

  /** Hears what is told on a channel. To be called before the server is up: in a constructor or in `onModuleInit`. */
  on(channel: string, listener: Listener): void {
    if (!CHANNEL_NAME.test(channel)) throw new Error(`not a name of a channel: ${channel}`);
    this.listeners.set(channel, [...(this.listeners.get(channel) ?? []), listener]);
  }

  /** Is told whenever the connection is there again (what was told meanwhile is missed), and whenever it breaks. */
  watch(watcher: Watcher): void {
    this.watchers.push(watcher);
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
    const client = new Client({ connectionString: this.settings.databaseUrl, application_name: 'samenspoor news' });
    this.client = client;
    client.on('error', () => this.listenAgain(client));
    client.on('end', () => this.listenAgain(client));
    client.on('notification', ({ channel, payload }) => this.tell(channel, payload ?? ''));
    try {
      await client.connect();
      for (const channel of this.listeners.keys()) await client.query(`listen ${channel}`);
      this.inform(true);
    } catch (error) {
      this.logger.warn(`no news from the database: ${String(error)}`);
      this.listenAgain(client);
    }
  }

  private tell(channel: string, payload: string): void {
    for (const listener of this.listeners.get(channel) ?? []) listener(payload);
  }

  private inform(informed: boolean): void {
    for (const watcher of this.watchers) watcher(informed);
  }

  private listenAgain(client: Client): void {
    if (this.ended || this.client !== client) return;
    this.client = null;
    this.inform(false);
    client.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.listen(), RETRY_AFTER);
    this.retry.unref();
  }
}
