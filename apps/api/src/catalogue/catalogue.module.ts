import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller';
import { ReadProgramme } from './read-programme';
import { SearchLocalGovernments } from './search-local-governments';

/** Programmes, themes and local governments: reference data, open to everybody. */
@Module({ controllers: [CatalogueController], providers: [ReadProgramme, SearchLocalGovernments] })
export class CatalogueModule {}
