import { Global, Module } from '@nestjs/common';
import { LiveModule } from '../live/live.module';
import { JobRunner } from './job-runner';
import { Jobs } from './jobs';

/** What the product does by itself. */
@Global()
@Module({ imports: [LiveModule], providers: [Jobs, JobRunner], exports: [Jobs] })
export class JobsModule {}
