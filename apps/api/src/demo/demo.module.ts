import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ApplicationsModule } from '../applications';
import { AssessmentModule } from '../assessment';
import { MailAttachments, NotificationChecks, Notifications } from '../notifications';
import { Settings } from '../platform/config/settings';
import { EventsModule } from '../platform/events/events.module';
import { Clock } from '../platform/clock/clock';
import { NamedQueries } from '../platform/data/named-queries';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { Jobs } from '../platform/jobs/jobs';
import { DatabaseTeller } from '../platform/live/database-teller';
import { LiveChannel } from '../platform/live/live-channel';
import { LiveTopics } from '../platform/live/live-topics';
import { Outbox } from '../platform/outbox/outbox';
import { OutboxHandlers } from '../platform/outbox/outbox-handlers';
import { TrajectoriesModule } from '../trajectories';
import { Applying } from './applying';
import { Guiding } from './guiding';
import { OneTransaction, QueriesInTransaction } from './in-one-transaction';
import { Judging } from './judging';
import { Player } from './player';
import { QuietNotifications } from './quiet-notifications';
import { SettableClock } from './settable-clock';

/** What contexts tell about themselves when they start; the demo runs none of it. */
const REGISTRIES = [
  DatabaseTeller,
  Jobs,
  LiveChannel,
  LiveTopics,
  Outbox,
  OutboxHandlers,
  NotificationChecks,
  MailAttachments,
];

/** What files ask of the settings; the demo has no files. */
const WITHOUT_FILES: Pick<Settings, 'filesRoot' | 'maxUploadMegabytes' | 'virusScanner'> = {
  filesRoot: '.data/files',
  maxUploadMegabytes: 50,
  virusScanner: null,
};

/** Stands where clock and database stand in the server: a clock that is set, and one transaction for everything. */
@Global()
@Module({})
class StageModule {
  static with(tx: EntityManager): DynamicModule {
    const clock = new SettableClock();
    return {
      module: StageModule,
      providers: [
        { provide: DataSource, useValue: tx.dataSource },
        { provide: Settings, useValue: WITHOUT_FILES },
        { provide: Clock, useValue: clock },
        { provide: SettableClock, useValue: clock },
        { provide: UnitOfWork, useValue: new OneTransaction(tx) },
        { provide: NamedQueries, useValue: new QueriesInTransaction(tx) },
        { provide: Notifications, useClass: QuietNotifications },
        ...REGISTRIES,
      ],
      exports: [DataSource, Settings, Clock, SettableClock, UnitOfWork, NamedQueries, Notifications, ...REGISTRIES],
    };
  }
}

/** The contexts whose use cases the demo plays. */
const CONTEXTS = [ApplicationsModule, AssessmentModule, TrajectoriesModule];

/** The product without its server, to play the history of the demo in one transaction. */
@Module({ imports: [EventsModule, ...CONTEXTS], providers: [Applying, Judging, Guiding, Player] })
export class DemoModule {
  static with(tx: EntityManager): DynamicModule {
    return { module: DemoModule, imports: [StageModule.with(tx)] };
  }
}
