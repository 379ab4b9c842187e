import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { CatalogueController } from './catalogue.controller';
import { DiscardFigureTable } from './figures/discard-figures';
import { EligibilityWatch } from './figures/eligibility-watch';
import { ExportFigures } from './figures/figures-csv';
import { FigureUploadsController, FiguresController } from './figures/figures.controller';
import { ListFigureUploads, ReadFigureUpload } from './figures/read-figure-uploads';
import { ReadFigureHistory, ReadFigures } from './figures/read-figures';
import { TakeOverFigureTable } from './figures/take-over-figures';
import { UploadFigureTable } from './figures/upload-figures';
import { AddOrganisation } from './organisations/add-organisation';
import { OrganisationsController } from './organisations/organisations.controller';
import { ProgrammesModule } from './programmes/programmes.module';
import { ReadProgramme } from './read-programme';
import { SearchLocalGovernments } from './search-local-governments';

const FIGURES = [
  ReadFigures,
  ReadFigureHistory,
  ExportFigures,
  UploadFigureTable,
  TakeOverFigureTable,
  DiscardFigureTable,
  ListFigureUploads,
  ReadFigureUpload,
];

/** Programmes, themes and local governments with their official figures: reference data. */
@Module({
  imports: [AuditModule, ProgrammesModule],
  controllers: [CatalogueController, FigureUploadsController, FiguresController, OrganisationsController],
  providers: [ReadProgramme, SearchLocalGovernments, AddOrganisation, EligibilityWatch, ...FIGURES],
  exports: [EligibilityWatch],
})
export class CatalogueModule {}
