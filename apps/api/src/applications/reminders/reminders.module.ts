import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { NotificationChecks } from '../../notifications';
import { Jobs } from '../../platform/jobs/jobs';
import { REMINDER_EVENTS, RemindOfDeadlines } from './remind-of-deadlines';

/** Reminders of a deadline, in the mail of the morning. */
@Module({ providers: [RemindOfDeadlines] })
export class RemindersModule implements OnModuleInit {
  constructor(
    private readonly remind: RemindOfDeadlines,
    private readonly jobs: Jobs,
    private readonly checks: NotificationChecks,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule({
      name: 'applications.remind_of_deadlines',
      cron: '45 6 * * *',
      run: () => this.remind.execute(),
    });
    for (const event of REMINDER_EVENTS) this.checks.on(event, (tx, notice) => this.remind.stillTrue(tx, notice));
  }
}
