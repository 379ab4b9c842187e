import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings';
import { poolOf } from '../data/named-queries';
import { DatabaseNews } from '../live/database-news';
import { OUTBOX_CHANNEL } from '../outbox/outbox';
import { OutboxCourier } from '../outbox/outbox-courier';
import { Jobs } from './jobs';
import { type RunningSchedule, startSchedule } from './schedule';

const RETRY_AFTER = 10_000;

/**
 * Runs what the product does by itself, when `JOBS` is on: the outbox as soon as something is put in it (and once a
 * minute for what failed or was missed), and each scheduled job at its moment. Starting costs no request anything: it
 * happens after the server is up, and is tried again until the database lets it.
 */
@Injectable()
export class JobRunner implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private starting: Promise<RunningSchedule | null> = Promise.resolve(null);
  private retry: NodeJS.Timeout | undefined;
  private delivering: Promise<void> = Promise.resolve();
  private waiting = false;
  private ended = false;

  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly news: DatabaseNews,
    private readonly courier: OutboxCourier,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    if (!this.settings.jobs) return;
    this.news.on(OUTBOX_CHANNEL, () => this.deliver());
    this.news.watch((informed) => informed && this.deliver());
    this.jobs.schedule({ name: 'outbox', cron: '* * * * *', run: () => this.courier.deliverDue() });
    this.jobs.schedule({ name: 'outbox.forget', cron: '30 3 * * *', run: () => this.courier.forgetDelivered() });
  }

  onApplicationBootstrap(): void {
    if (this.settings.jobs) this.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearTimeout(this.retry);
    const schedule = await this.starting;
    await schedule?.stop();
    await this.delivering;
  }

  private start(): void {
    this.starting = startSchedule(poolOf(this.dataSource), this.jobs.all()).catch((error: unknown) => {
      this.logger.error(`scheduled jobs can't start: ${String(error)}`);
      if (!this.ended) this.retry = setTimeout(() => this.start(), RETRY_AFTER).unref();
      return null;
    });
  }

  /** One delivery at a time, and one more after it for what came meanwhile. */
  private deliver(): void {
    if (this.waiting || this.ended) return;
    this.waiting = true;
    this.delivering = this.delivering.then(async () => {
      this.waiting = false;
      if (this.ended) return;
      await this.courier.deliverDue().catch((error: unknown) => this.logger.error(`the outbox: ${String(error)}`));
    });
  }
}
