import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PortfolioSummary } from '@samenspoor/contracts/portfolio/summary';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../platform/access/current-actor';
import { Expensive } from '../platform/access/expensive';
import { Requires } from '../platform/access/route-access';
import type { JsonText } from '../platform/http/json-text';
import { workbookDownload } from '../platform/spreadsheet/workbook-download';
import { PortfolioQuery } from './dto/portfolio-query';
import { ExportPortfolio } from './export-portfolio';
import { ReadPortfolio } from './read-portfolio';

/** The whole programme for the ministry: figures, never people. */
@ApiTags('portfolio')
@Controller('portfolio')
export class PortfolioController {
  constructor(
    private readonly readPortfolio: ReadPortfolio,
    private readonly exportPortfolio: ExportPortfolio,
  ) {}

  @ApiOperation({ summary: 'Asked, granted, reach and places per project year' })
  @Get('summary')
  @Requires('portfolio:read')
  summary(@Query() query: PortfolioQuery): Promise<JsonText<PortfolioSummary>> {
    return this.readPortfolio.execute(query);
  }

  @ApiOperation({ summary: 'The portfolio of one project year as a workbook' })
  @Get('export.xlsx')
  @Expensive()
  @Requires('portfolio:export')
  async workbook(@CurrentActor() actor: Actor, @Query() query: PortfolioQuery): Promise<StreamableFile> {
    const { fileName, content } = await this.exportPortfolio.asWorkbook(actor, query);
    return workbookDownload(fileName, content);
  }

  @ApiOperation({ summary: 'The portfolio of one project year as a document' })
  @Get('export.pdf')
  @Expensive()
  @Requires('portfolio:export')
  async document(@CurrentActor() actor: Actor, @Query() query: PortfolioQuery): Promise<StreamableFile> {
    const { fileName, content } = await this.exportPortfolio.asDocument(actor, query);
    return new StreamableFile(content, {
      type: 'application/pdf',
      disposition: `attachment; filename="${fileName}"`,
    });
  }
}
