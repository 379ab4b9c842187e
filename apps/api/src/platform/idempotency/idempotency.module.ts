import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Jobs } from '../jobs/jobs';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { KeptAnswers } from './kept-answers';

/** One intent is carried out once, on every route. */
@Module({ providers: [KeptAnswers, { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor }] })
export class IdempotencyModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly answers: KeptAnswers,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule({ name: 'idempotency.forget', cron: '5 * * * *', run: () => this.answers.forgetOld() });
  }
}
