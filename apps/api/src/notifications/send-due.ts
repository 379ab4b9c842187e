import { Injectable, Logger } from '@nestjs/common';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { addDays } from '@samenspoor/domain/kernel/brussels-time';
import { type Bundle, type DueNotification, bundlesOf } from '@samenspoor/domain/notifications/bundles';
import { bundleMoment } from '@samenspoor/domain/notifications/due-moment';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { retryDelay } from '../platform/outbox/retry-delay';
import { DUE, FAILED, POSTPONE, SERVED } from './due-notifications.sql';
import { SendBundle, startOfDay } from './send-bundle';
import { withoutAddresses } from './without-addresses';

/** Notifications looked at together. */
const BATCH = 500;
/** About half a day of trying; then somebody has to look. */
const MOST_ATTEMPTS = 16;

/** Sends every mail whose moment has come. May run in several processes, and as often as one likes. */
@Injectable()
export class SendDue {
  private readonly logger = new Logger(SendDue.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sendBundle: SendBundle,
    private readonly clock: Clock,
  ) {}

  /** Answers how many mails left. What the mail server refuses is tried again later, without holding up the rest. */
  async execute(): Promise<number> {
    let sent = 0;
    for (;;) {
      const due = await this.findDue();
      for (const bundle of await this.bundlesOf(due)) sent += await this.try(bundle);
      if (due.length < BATCH) return sent;
    }
  }

  private findDue(): Promise<DueNotification[]> {
    return this.unitOfWork.run((tx) => tx.query<DueNotification[]>(DUE, [this.clock.now(), BATCH]));
  }

  /** Who had the mail of today already gets the rest tomorrow. */
  private bundlesOf(due: readonly DueNotification[]): Promise<Bundle[]> {
    const now = this.clock.now();
    const later = due.filter(({ frequency }) => frequency !== 'at_once');
    if (later.length === 0) return Promise.resolve(bundlesOf(due));
    return this.unitOfWork.run(async (tx) => {
      const recipients = [...new Set(later.map(({ recipient }) => recipient))];
      const rows = await tx.query<{ recipient: string }[]>(SERVED, [startOfDay(now), recipients]);
      const served = new Set(rows.map(({ recipient }) => recipient));
      const waiting = later.filter(({ recipient }) => served.has(recipient)).map(({ id }) => id);
      if (waiting.length > 0) await tx.query(POSTPONE, [waiting, bundleMoment(addDays(brusselsDay(now), 1))]);
      return bundlesOf(due, served);
    });
  }

  private async try(bundle: Bundle): Promise<number> {
    try {
      return (await this.unitOfWork.run((tx) => this.sendBundle.execute(tx, bundle))) ? 1 : 0;
    } catch (error) {
      await this.postpone(bundle, error);
      return 0;
    }
  }

  private async postpone({ ids }: Bundle, error: unknown): Promise<void> {
    const text = error instanceof Error ? error.message : String(error);
    this.logger.warn(`a mail could not be sent: ${withoutAddresses(text)}`);
    await this.unitOfWork.run(async (tx) => {
      const rows = await tx.query<{ attempts: number }[]>('select attempts from notification where id = $1', [ids[0]]);
      const due = new Date(this.clock.now().getTime() + retryDelay((rows[0]?.attempts ?? 0) + 1) * 1000);
      await tx.query(FAILED, [ids, text.slice(0, 1_000), due, MOST_ATTEMPTS]);
    });
  }
}
