import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { ApplicationsModule } from './applications';
import { AssessmentModule } from './assessment';
import { AuditModule } from './audit';
import { CallsModule } from './calls';
import { CatalogueModule } from './catalogue';
import { CorrespondenceModule } from './correspondence';
import { DocumentsModule } from './documents';
import { IdentityModule } from './identity';
import { NotificationDeliveryModule, NotificationsModule } from './notifications';
import { AccessModule } from './platform/access/access.module';
import { ClockModule } from './platform/clock/clock.module';
import { ConfigModule } from './platform/config/config.module';
import type { Settings } from './platform/config/settings';
import { DataModule } from './platform/data/data.module';
import { EventsModule } from './platform/events/events.module';
import { HealthModule } from './platform/health/health.module';
import { IdempotencyModule } from './platform/idempotency/idempotency.module';
import { LiveModule } from './platform/live/live.module';
import { JobsModule } from './platform/jobs/jobs.module';
import { LoggingModule } from './platform/logging/logging.module';
import { OutboxModule } from './platform/outbox/outbox.module';
import { PortfolioModule } from './portfolio';
import { TrajectoriesModule } from './trajectories';

/** What every context stands on. */
const PLATFORM = [
  LoggingModule,
  ClockModule,
  DataModule,
  EventsModule,
  LiveModule,
  OutboxModule,
  JobsModule,
  AccessModule,
  IdempotencyModule,
  HealthModule,
];

/** The contexts, those that others build on first. */
const CONTEXTS = [
  IdentityModule,
  AuditModule,
  DocumentsModule,
  NotificationsModule,
  NotificationDeliveryModule,
  CatalogueModule,
  CallsModule,
  ApplicationsModule,
  CorrespondenceModule,
  AssessmentModule,
  TrajectoriesModule,
  PortfolioModule,
];

/** The whole server, for these settings. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(settings), ...PLATFORM, ...CONTEXTS] };
  }
}
