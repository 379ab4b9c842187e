import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Application } from '@samenspoor/database/entities/applications/application.entity';
import { SYSTEM_ACTOR } from '@samenspoor/domain/access/system-actor';
import { Clock } from '../../platform/clock/clock';
import { lockNamed } from '../../platform/data/named-entity';
import { NamedQueries } from '../../platform/data/named-queries';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { Jobs } from '../../platform/jobs/jobs';
import { RestoreFiled } from './restore-filed';

const EVERY_MINUTE = '* * * * *';

/** What was sent in time, may still be waiting for its turn or for the database when the end passes: milliseconds. */
const PATIENCE = 60_000;

const AT_ONCE = 50;

/** $1 the moment of which the ends count, $2 and $3 the one after which it goes on. */
const ENDED = `
  select id, reopened_until as "until" from application
  where state = 'reopened' and reopened_until <= $1 and ($2::timestamptz is null or (reopened_until, id) > ($2, $3::uuid))
  order by reopened_until, id limit ${AT_ONCE}`;

const STILL_ENDED = `id = $1 and state = 'reopened' and reopened_until <= $2`;

interface Ended {
  readonly id: string;
  readonly until: Date;
}

/** Ends by itself what was reopened and not filed again in time: it is again what it was before. */
@Injectable()
export class EndReopenings implements OnModuleInit {
  private readonly logger = new Logger(EndReopenings.name);

  constructor(
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
    private readonly queries: NamedQueries,
    private readonly filed: RestoreFiled,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule({ name: 'applications.end_reopenings', cron: EVERY_MINUTE, run: () => this.run() });
  }

  /** Answers how many were ended. Each on its own: what fails is told in the log, and tried again the next time. */
  async run(): Promise<number> {
    const moment = new Date(this.clock.now().getTime() - PATIENCE);
    let count = 0;
    for (let last: Ended | undefined; ;) {
      const ended = await this.queries.rows<Ended>('ended-reopenings', ENDED, [
        moment,
        last?.until ?? null,
        last?.id ?? null,
      ]);
      for (const { id } of ended) count += (await this.end(id, moment)) ? 1 : 0;
      last = ended.at(-1);
      if (ended.length < AT_ONCE) return count;
    }
  }

  private async end(id: string, moment: Date): Promise<boolean> {
    try {
      return await this.work.run(async (tx) => {
        const application = await lockNamed(tx, Application, 'lock-ended-reopening', STILL_ENDED, [id, moment]);
        if (!application) return false;
        await this.filed.restore(tx, SYSTEM_ACTOR, application, new Set(['assessment:reopen']));
        return true;
      });
    } catch (error) {
      this.logger.error(`the reopening of application ${id} can't end: ${kindOf(error)}`);
      return false;
    }
  }
}

/** Without the words of the database, which can quote what somebody filled in. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}
