import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { AfterFilingController } from './after-filing/after-filing.controller';
import { EndReopenings } from './after-filing/end-reopenings';
import { MoveFiled } from './after-filing/move-filed';
import { PutBack } from './after-filing/put-back';
import { ReopenApplication } from './after-filing/reopen-application';
import { RestoreFiled } from './after-filing/restore-filed';
import { WithdrawApplication } from './after-filing/withdraw-application';
import { CatalogueModule } from '../catalogue';
import { DocumentsModule } from '../documents';
import { ApplicationsController } from './applications.controller';
import { ExportApplications } from './export/export-applications';
import { ChangeApplicationDetails } from './change-application';
import { ChangeCollaborator } from './collaborators/change-collaborator';
import { CollaboratorsController } from './collaborators/collaborators.controller';
import { InviteCollaborator } from './collaborators/invite-collaborator';
import { ListCollaborators } from './collaborators/list-collaborators';
import { ContinueController } from './continue/continue.controller';
import { ContinueFromLastYear } from './continue/continue-from-last-year';
import { LastYearReader } from './continue/last-year-reader';
import { ApplicationDocuments } from './content/application-documents';
import { CorrectableContent } from './corrections/correctable-content';
import { ChangeLines } from './change-lines';
import { FilingController } from './filing.controller';
import { ListApplications } from './list-applications';
import { StillConcerned } from './notices/still-concerned';
import { TellCalls } from './notices/tell-calls';
import { TellFiling } from './notices/tell-filing';
import { TellSignOff } from './notices/tell-sign-off';
import { PartnershipsModule } from './partnerships/partnerships.module';
import { PrintReceipt } from './print-receipt';
import { RankThemes } from './rank-themes';
import { ReadApplication } from './read-application';
import { ReadApplicationTimeline } from './read-application-timeline';
import { ReadEligibility } from './read-eligibility';
import { ProveReceipt } from './receipts/prove-receipt';
import { ReceiptsController } from './receipts/receipts.controller';
import { RemindersModule } from './reminders/reminders.module';
import { ReplaceLines } from './replace-lines';
import { DecideSignOff } from './sign-off/decide-sign-off';
import { RequestSignOff } from './sign-off/request-sign-off';
import { SignOffController } from './sign-off/sign-off.controller';
import { RecomputationModule } from './recomputation/recomputation.module';
import { RunSimulation } from './simulator/run-simulation';
import { SimulationsController } from './simulator/simulations.controller';
import { SaveDetails } from './save-details';
import { TableController } from './table.controller';
import { WorkListController } from './work-list.controller';
import { StartApplication } from './start-application';
import { StoreDetails } from './store-details';
import { StoreTable } from './store-table';
import { SubmitApplication } from './submit-application';
import { VersionsModule } from './versions/versions.module';
import { WatchEligibility } from './watch-eligibility';
import { DiscardApplicationWorkbook } from './workbook/discard-workbook';
import { DownloadWorkbook } from './workbook/download-workbook';
import { ListWorkbookUploads, ReadWorkbookUpload } from './workbook/read-workbook-uploads';
import { ReadWorkbookSource } from './workbook/read-workbook-source';
import { TakeOverApplicationWorkbook } from './workbook/take-over-workbook';
import { UploadApplicationWorkbook } from './workbook/upload-workbook';
import { WorkbookController } from './workbook/workbook.controller';

const USE_CASES = [
  WatchEligibility,
  ListApplications,
  ExportApplications,
  StartApplication,
  ReadApplication,
  ChangeApplicationDetails,
  StoreDetails,
  SaveDetails,
  StoreTable,
  ReplaceLines,
  ChangeLines,
  RankThemes,
  ReadEligibility,
  SubmitApplication,
  PrintReceipt,
  ReadApplicationTimeline,
  RunSimulation,
  ListCollaborators,
  InviteCollaborator,
  ChangeCollaborator,
  ApplicationDocuments,
  CorrectableContent,
  MoveFiled,
  WithdrawApplication,
  ReopenApplication,
  RestoreFiled,
  PutBack,
  RequestSignOff,
  DecideSignOff,
  ProveReceipt,
  LastYearReader,
  ContinueFromLastYear,
  EndReopenings,
  StillConcerned,
  TellCalls,
  TellFiling,
  TellSignOff,
  DownloadWorkbook,
  ReadWorkbookSource,
  UploadApplicationWorkbook,
  TakeOverApplicationWorkbook,
  DiscardApplicationWorkbook,
  ListWorkbookUploads,
  ReadWorkbookUpload,
];

/** Applications from the first line to their filing, and the partnerships in whose name they are made. */
@Module({
  imports: [
    PartnershipsModule,
    RemindersModule,
    VersionsModule,
    RecomputationModule,
    AuditModule,
    CatalogueModule,
    DocumentsModule,
  ],
  controllers: [
    // Before the one with `:id`: `export.xlsx` is no id.
    WorkListController,
    ApplicationsController,
    TableController,
    FilingController,
    SimulationsController,
    CollaboratorsController,
    SignOffController,
    AfterFilingController,
    ReceiptsController,
    ContinueController,
    WorkbookController,
  ],
  providers: USE_CASES,
  exports: [...USE_CASES, VersionsModule],
})
export class ApplicationsModule {}
