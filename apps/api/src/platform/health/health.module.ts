import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';

/** Whether this process lives, and can serve. */
@Module({ controllers: [HealthController] })
export class HealthModule {}
