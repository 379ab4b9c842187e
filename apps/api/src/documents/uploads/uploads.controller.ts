import { Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { IncomingHttpHeaders } from 'node:http';
import { UPLOADS_PATH } from '@samenspoor/contracts/documents/document';
import type { UploadView } from '@samenspoor/contracts/documents/document';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { Request, Response } from 'express';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IdPipe } from '../../platform/http/id.pipe';
import { IgnoresKey } from '../../platform/idempotency/ignores-key';
import { announcedUpload } from './announced-upload';
import { StartUpload } from './start-upload';
import { TUS_VERSION } from './upload-folder';
import { UploadProgress } from './upload-progress';

const METADATA = 'subjectType, subjectId, slot and filename, each with its value in base64';

/** Uploads that can pause and go on, by the protocol tus 1.0 with creation, expiration and termination. */
@ApiTags('documents')
@IgnoresKey('tus has offsets of its own, and answers by headers')
@Controller('uploads')
export class UploadsController {
  constructor(
    private readonly startUpload: StartUpload,
    private readonly progress: UploadProgress,
  ) {}

  @ApiOperation({ summary: 'Announce a file; `Location` says where its bytes go' })
  @ApiHeader({ name: 'Upload-Length', required: true, description: 'Bytes of the whole file' })
  @ApiHeader({ name: 'Upload-Metadata', required: true, description: METADATA })
  @Post()
  @Requires('document:attach')
  async start(
    @CurrentActor() actor: Actor,
    @Headers() headers: IncomingHttpHeaders,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const id = await this.startUpload.execute(actor, announcedUpload(headers));
    response.set({ 'Tus-Resumable': TUS_VERSION, Location: `${UPLOADS_PATH}/${id}` });
  }

  @ApiOperation({ summary: 'How far an upload of your own came; `HEAD` answers the headers only' })
  @Get(':id')
  @Requires('document:attach')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadView> {
    return withHeaders(response, await this.progress.read(actor, id));
  }

  @ApiOperation({ summary: 'Send a part that starts at `Upload-Offset`; the last one makes the document' })
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Bytes that arrived before this part' })
  @Patch(':id')
  @HttpCode(204)
  @Requires('document:attach')
  async append(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    withHeaders(response, await this.progress.append(actor, id, request));
  }

  @ApiOperation({ summary: 'Stop an upload of your own' })
  @Delete(':id')
  @HttpCode(204)
  @Requires('document:attach')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.progress.cancel(actor, id);
    response.set('Tus-Resumable', TUS_VERSION);
  }
}

function withHeaders(response: Response, upload: UploadView): UploadView {
  response.set({
    'Tus-Resumable': TUS_VERSION,
    'Upload-Offset': String(upload.offset),
    'Upload-Length': String(upload.size),
  });
  return upload;
}
