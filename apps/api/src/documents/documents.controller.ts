import { Controller, Delete, Get, HttpCode, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { Response } from 'express';
import { CurrentActor } from '../platform/access/current-actor';
import { Requires } from '../platform/access/route-access';
import { IdPipe } from '../platform/http/id.pipe';
import { downloadHeaders } from './download-headers';
import { DownloadDocument } from './download-document';
import { DocumentQuery } from './dto/document-query';
import { ListDocuments } from './list-documents';
import { RemoveDocument } from './remove-document';

/** Files that hang on something. Who may see and change them, the context of that something decides. */
@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly listDocuments: ListDocuments,
    private readonly downloadDocument: DownloadDocument,
    private readonly removeDocument: RemoveDocument,
  ) {}

  @ApiOperation({ summary: 'The documents of a subject, oldest first' })
  @Get()
  @Requires('document:read')
  list(@CurrentActor() actor: Actor, @Query() query: DocumentQuery): Promise<Page<DocumentView>> {
    return this.listDocuments.execute(actor, query);
  }

  @ApiOperation({ summary: 'The bytes of a document, to save and never to show in the browser' })
  @ApiOkResponse({ content: { 'application/octet-stream': {} } })
  @Get(':id/content')
  @Requires('document:read')
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { document, content } = await this.downloadDocument.execute(actor, id);
    response.set(downloadHeaders(document));
    return new StreamableFile(content);
  }

  @ApiOperation({ summary: 'Remove a document; it can be restored' })
  @Delete(':id')
  @HttpCode(204)
  @Requires('document:attach')
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.removeDocument.execute(actor, id);
  }

  @ApiOperation({ summary: 'Bring a removed document back' })
  @Post(':id/restore')
  @HttpCode(200)
  @Requires('document:attach')
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DocumentView> {
    return this.removeDocument.undo(actor, id);
  }
}
