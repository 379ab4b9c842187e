import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { ApplicationsController } from './applications.controller';
import { ChangeApplicationDetails } from './change-application';
import { ChangeCollaborator } from './collaborators/change-collaborator';
import { CollaboratorsController } from './collaborators/collaborators.controller';
import { InviteCollaborator } from './collaborators/invite-collaborator';
import { ListCollaborators } from './collaborators/list-collaborators';
import { CorrectableContent } from './corrections/correctable-content';
import { FilingController } from './filing.controller';
import { FoundPartnership } from './found-partnership';
import { ListApplications } from './list-applications';
import { ListPartnerships } from './list-partnerships';
import { PartnershipsController } from './partnerships.controller';
import { PrintReceipt } from './print-receipt';
import { RankThemes } from './rank-themes';
import { ReadApplication } from './read-application';
import { ReadApplicationTimeline } from './read-application-timeline';
import { ReadEligibility } from './read-eligibility';
import { PresenceController } from './presence/presence.controller';
import { SayPresentInApplication } from './presence/say-present';
import { WorksOn } from './presence/works-on';
import { ReplaceLines } from './replace-lines';
import { RunSimulation } from './simulator/run-simulation';
import { SimulationsController } from './simulator/simulations.controller';
import { StartApplication } from './start-application';
import { SubmitApplication } from './submit-application';
import { KeepVersion } from './versions/keep-version';
import { ReadVersions } from './versions/read-versions';
import { RestoreVersion } from './versions/restore-version';
import { VersionsController } from './versions/versions.controller';

const USE_CASES = [
  ListApplications,
  StartApplication,
  ReadApplication,
  ChangeApplicationDetails,
  ReplaceLines,
  RankThemes,
  ReadEligibility,
  SubmitApplication,
  PrintReceipt,
  ReadApplicationTimeline,
  ListPartnerships,
  FoundPartnership,
  RunSimulation,
  ListCollaborators,
  InviteCollaborator,
  ChangeCollaborator,
  CorrectableContent,
];

/** Applications from the first line to their filing, and the partnerships in whose name they are made. */
@Module({
  imports: [AuditModule],
  controllers: [
    ApplicationsController,
    FilingController,
    PartnershipsController,
    SimulationsController,
    CollaboratorsController,
    PresenceController,
    VersionsController,
  ],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class ApplicationsModule {}
