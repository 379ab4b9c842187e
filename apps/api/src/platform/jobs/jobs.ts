import { Injectable } from '@nestjs/common';

/** Something that the product does by itself, again and again. */
export interface ScheduledJob {
  /** Stable name: `applications.remind`. */
  readonly name: string;
  /** When, by the clock in Brussels: `45 6 * * *`; once a minute at most. A time that was missed is made up for once. */
  readonly cron: string;
  /** Must bear being run twice: work out what is due, and do that. */
  run(): Promise<unknown>;
}

/** What the product does by itself. Every instance knows all jobs; each moment of a job is run by one of them. */
@Injectable()
export class Jobs {
  private readonly jobs = new Map<string, ScheduledJob>();

  /** Adds a job; done by a context in `onModuleInit`. */
  schedule(job: ScheduledJob): void {
    if (this.jobs.has(job.name)) throw new Error(`two jobs are called ${job.name}`);
    this.jobs.set(job.name, job);
  }

  /** All jobs, in the order in which they were added. */
  all(): ScheduledJob[] {
    return [...this.jobs.values()];
  }

  /** Runs one job now: for tests, and for who runs the product. */
  async run(name: string): Promise<void> {
    const job = this.jobs.get(name);
    if (job === undefined) throw new Error(`no job is called ${name}`);
    await job.run();
  }
}
