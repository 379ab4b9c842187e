import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Application } from '@samenspoor/database/entities/applications/application.entity';
import { SYSTEM_ACTOR } from '@samenspoor/domain/access/system-actor';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { Jobs } from '../../platform/jobs/jobs';
import { RestoreFiled } from './restore-filed';

const EVERY_MINUTE = '* * * * *';

/** $1 now: reopenings whose end has passed. What another server is ending already is skipped. */
const ENDED = `
  select id from application where state = 'reopened' and reopened_until <= $1
  order by reopened_until limit 50 for update skip locked`;

/** Ends by itself what was reopened and not filed again in time: what was filed before stands again. */
@Injectable()
export class EndReopenings implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
    private readonly filed: RestoreFiled,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule({ name: 'applications.end_reopenings', cron: EVERY_MINUTE, run: () => this.run() });
  }

  /** Answers how many were ended. */
  run(): Promise<number> {
    return this.work.run(async (tx) => {
      const ended = await tx.query<{ id: string }[]>(ENDED, [this.clock.now()]);
      for (const { id } of ended) {
        const application = await tx.findOneByOrFail(Application, { id });
        await this.filed.restore(tx, SYSTEM_ACTOR, application, new Set(['assessment:reopen']));
      }
      return ended.length;
    });
  }
}
