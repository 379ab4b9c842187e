import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type FigureHistoryView,
  type FigureUploadSummary,
  type FigureUploadView,
  type FiguresView,
  MOST_FIGURE_BYTES,
} from '@samenspoor/contracts/catalogue/figures';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { Request } from 'express';
import { CurrentActor } from '../../platform/access/current-actor';
import { Expensive } from '../../platform/access/expensive';
import { Requires } from '../../platform/access/route-access';
import { IdPipe } from '../../platform/http/id.pipe';
import { IgnoresKey } from '../../platform/idempotency/ignores-key';
import { PageQuery } from '../../platform/http/page-query';
import { isSpreadsheetBody, readSpreadsheetBody } from '../../platform/spreadsheet/spreadsheet-body';
import { DiscardFigureTable } from './discard-figures';
import {
  FigureTemplateQuery,
  FigureYearQuery,
  FiguresQuery,
  TakeOverFiguresDto,
  UploadFiguresQuery,
} from './dto/figures-query';
import { type CsvFile, ExportFigures } from './figures-csv';
import { ListFigureUploads, ReadFigureUpload } from './read-figure-uploads';
import { ReadFigureHistory, ReadFigures } from './read-figures';
import { TakeOverFigureTable } from './take-over-figures';
import { UploadFigureTable } from './upload-figures';

/** Says of a request that its body is a table of figures. */
export const isFigureTable = isSpreadsheetBody(/^\/api\/v1\/figures\/uploads$/);

/** Official figures per municipality and year: for reading, and the tables they are taken over from. */
@ApiTags('catalogue')
@Controller()
export class FiguresController {
  constructor(
    private readonly figures: ReadFigures,
    private readonly history: ReadFigureHistory,
    private readonly exported: ExportFigures,
  ) {}

  @Get('figures')
  @Requires('reference:read')
  @ApiOperation({ summary: 'Origin and population figures of one year' })
  readFigures(@Query() { year }: FiguresQuery): Promise<FiguresView> {
    return this.figures.execute(year);
  }

  @Get('figures.csv')
  @Expensive()
  @Requires('reference:read')
  @ApiOperation({ summary: 'The figures of one year as CSV' })
  async table(@Query() { year }: FiguresQuery): Promise<StreamableFile> {
    return downloadOf(await this.exported.asTable(year));
  }

  @Get('figures/template.csv')
  @Expensive()
  @Requires('reference:read')
  @ApiOperation({ summary: 'An empty table of one year, to fill in and upload' })
  async template(@Query() { kind, year }: FigureTemplateQuery): Promise<StreamableFile> {
    return downloadOf(await this.exported.asTemplate(kind, year));
  }

  @Get('figures/:id/history')
  @Requires('reference:read')
  @ApiOperation({ summary: 'Which figure of a municipality and year held when' })
  readHistory(@Param('id', IdPipe) id: string, @Query() { year }: FigureYearQuery): Promise<FigureHistoryView[]> {
    return this.history.execute(id, year);
  }
}

/** Tables of official figures, from upload to taking over. */
@ApiTags('catalogue')
@Controller('figures/uploads')
@Requires('figures:edit')
export class FigureUploadsController {
  constructor(
    private readonly upload: UploadFigureTable,
    private readonly takeOver: TakeOverFigureTable,
    private readonly discard: DiscardFigureTable,
    private readonly list: ListFigureUploads,
    private readonly read: ReadFigureUpload,
  ) {}

  @Post()
  @IgnoresKey('the body is a file, read as it comes; it changes no figure yet')
  @Expensive()
  @ApiConsumes('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOperation({ summary: 'Look at a table: the body is the file itself' })
  async uploadTable(
    @CurrentActor() actor: Actor,
    @Query() query: UploadFiguresQuery,
    @Req() request: Request,
  ): Promise<FigureUploadView> {
    return this.upload.execute(actor, await readSpreadsheetBody(request, MOST_FIGURE_BYTES), query);
  }

  @Get()
  @ApiOperation({ summary: 'Every uploaded table and what became of it' })
  listUploads(@Query() page: PageQuery): Promise<Page<FigureUploadSummary>> {
    return this.list.execute(page);
  }

  @Get(':id')
  @ApiOperation({ summary: 'An uploaded table with its messages and changes' })
  readUpload(@Param('id', IdPipe) id: string): Promise<FigureUploadView> {
    return this.read.execute(id);
  }

  @Post(':id/take-over')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the figures of a table over' })
  takeOverTable(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() choice: TakeOverFiguresDto,
  ): Promise<FigureUploadView> {
    return this.takeOver.execute(actor, id, choice);
  }

  @Post(':id/discard')
  @HttpCode(200)
  @ApiOperation({ summary: 'Leave a table as it is' })
  discardTable(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<FigureUploadView> {
    return this.discard.execute(actor, id);
  }
}

function downloadOf({ fileName, content }: CsvFile): StreamableFile {
  return new StreamableFile(content, {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${fileName}"`,
  });
}
