import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { ExportPortfolio } from './export-portfolio';
import { FilesOfYear } from './files-of-year';
import { PortfolioController } from './portfolio.controller';
import { ReadPortfolio } from './read-portfolio';

/** The whole programme in figures. Only reads; nobody depends on it. */
@Module({
  imports: [AuditModule],
  controllers: [PortfolioController],
  providers: [ExportPortfolio, FilesOfYear, ReadPortfolio],
})
export class PortfolioModule {}
