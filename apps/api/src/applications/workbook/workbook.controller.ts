import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  MOST_WORKBOOK_BYTES,
  type WorkbookUploadSummary,
  type WorkbookUploadView,
} from '@samenspoor/contracts/applications/workbook';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { Request } from 'express';
import { CurrentActor } from '../../platform/access/current-actor';
import { Expensive } from '../../platform/access/expensive';
import { Requires } from '../../platform/access/route-access';
import { IfMatch } from '../../platform/http/entity-tag';
import { IdPipe } from '../../platform/http/id.pipe';
import { PageQuery } from '../../platform/http/page-query';
import { RefusalError } from '../../platform/http/refusal-error';
import { IgnoresKey } from '../../platform/idempotency/ignores-key';
import { isSpreadsheetBody, readSpreadsheetBody } from '../../platform/spreadsheet/spreadsheet-body';
import { DiscardApplicationWorkbook } from './discard-workbook';
import { DownloadWorkbook } from './download-workbook';
import { TakeOverWorkbookDto, UploadWorkbookQuery } from './dto/workbook.dto';
import { ListWorkbookUploads, ReadWorkbookUpload } from './read-workbook-uploads';
import { TakeOverApplicationWorkbook } from './take-over-workbook';
import { type ReceivedFile, UploadApplicationWorkbook } from './upload-workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Says of a request that its body is the workbook of an application. */
export const isApplicationWorkbook = isSpreadsheetBody(/^\/api\/v1\/applications\/[^/]+\/uploads$/);

/** An application as a workbook, both ways. */
@ApiTags('applications')
@Controller('applications/:id')
export class WorkbookController {
  constructor(
    private readonly download: DownloadWorkbook,
    private readonly upload: UploadApplicationWorkbook,
    private readonly takeOver: TakeOverApplicationWorkbook,
    private readonly discard: DiscardApplicationWorkbook,
    private readonly list: ListWorkbookUploads,
    private readonly read: ReadWorkbookUpload,
  ) {}

  @Get('workbook.xlsx')
  @Expensive()
  @Requires('application:read')
  @ApiOperation({ summary: 'The application as a workbook, to fill in and upload' })
  async workbook(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { fileName, bytes } = await this.download.execute(actor, id);
    const disposition = `attachment; filename="${fileName}"`;
    return new StreamableFile(bytes, { type: XLSX, disposition, length: bytes.length });
  }

  @Post('uploads')
  @IgnoresKey('the body is a file, read as it comes; it changes no application yet')
  @Expensive()
  @Requires('application:edit')
  @ApiConsumes(XLSX, 'text/csv')
  @ApiOperation({
    summary: 'Look at a workbook that was filled in: the body is the file itself; nothing is taken over',
  })
  async uploadWorkbook(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { fileName }: UploadWorkbookQuery,
    @Req() request: Request,
  ): Promise<WorkbookUploadView> {
    return this.upload.execute(actor, id, fileName, await received(request));
  }

  @Get('uploads')
  @Requires('application:edit')
  @ApiOperation({ summary: 'Every uploaded workbook and what became of it' })
  listUploads(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<WorkbookUploadSummary>> {
    return this.list.execute(actor, id, page);
  }

  @Get('uploads/:uploadId')
  @Requires('application:edit')
  @ApiOperation({ summary: 'An uploaded workbook with its messages and changes' })
  readUpload(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('uploadId', IdPipe) uploadId: string,
  ): Promise<WorkbookUploadView> {
    return this.read.execute(actor, id, uploadId);
  }

  @Post('uploads/:uploadId/take-over')
  @HttpCode(200)
  @Requires('application:edit')
  @ApiOperation({ summary: 'Take over what a workbook proposes' })
  takeOverWorkbook(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('uploadId', IdPipe) uploadId: string,
    @Body() choice: TakeOverWorkbookDto,
    @IfMatch() expected: number | null,
  ): Promise<WorkbookUploadView> {
    return this.takeOver.execute(actor, id, uploadId, choice, expected);
  }

  @Post('uploads/:uploadId/discard')
  @HttpCode(200)
  @Requires('application:edit')
  @ApiOperation({ summary: 'Leave a workbook as it is' })
  discardWorkbook(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('uploadId', IdPipe) uploadId: string,
  ): Promise<WorkbookUploadView> {
    return this.discard.execute(actor, id, uploadId);
  }
}

/** Also a file that is too large is kept, as far as it can be: by name, with why. */
async function received(request: Request): Promise<ReceivedFile> {
  try {
    return { bytes: await readSpreadsheetBody(request, MOST_WORKBOOK_BYTES), refusal: null };
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { bytes: null, refusal: error };
  }
}
