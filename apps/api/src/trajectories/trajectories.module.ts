import { Module, type OnModuleInit } from '@nestjs/common';
import { APPLICATION_GRANTED, type ApplicationGranted } from '@samenspoor/contracts/assessment/assessment-events';
import { AuditModule } from '../audit';
import { EventBus } from '../platform/events/event-bus';
import { ChangeTrajectory } from './change-trajectory';
import { Experts } from './experts';
import { ExportTrajectories } from './export-trajectories';
import { ListExperts } from './list-experts';
import { ListTrajectories } from './list-trajectories';
import { LogContact } from './log-contact';
import { OpenTrajectories } from './open-trajectories';
import { ReadTrajectory } from './read-trajectory';
import { ReadTrajectoryTimeline } from './read-trajectory-timeline';
import { TrajectoriesController } from './trajectories.controller';
import { TrajectoryListController } from './trajectory-list.controller';
import { TrajectoryStore } from './trajectory-store';

/** What the demo may do through the door. */
const USE_CASES = [ChangeTrajectory, ListTrajectories, LogContact];

/** Tailored trajectories (trajecten op maat): opened by a grant, guided by AgII. */
@Module({
  imports: [AuditModule],
  // The list first: `export.xlsx` is no id.
  controllers: [TrajectoryListController, TrajectoriesController],
  providers: [
    ...USE_CASES,
    Experts,
    ExportTrajectories,
    ListExperts,
    OpenTrajectories,
    ReadTrajectory,
    ReadTrajectoryTimeline,
    TrajectoryStore,
  ],
  exports: USE_CASES,
})
export class TrajectoriesModule implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly openTrajectories: OpenTrajectories,
  ) {}

  onModuleInit(): void {
    this.events.subscribe<ApplicationGranted>(APPLICATION_GRANTED, (tx, event) =>
      this.openTrajectories.execute(tx, event),
    );
  }
}
