import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DemoMailboxView, KeptMailView } from '@samenspoor/contracts/notifications/demo-mailbox';
import { Public } from '../platform/access/route-access';
import { IdPipe } from '../platform/http/id.pipe';
import type { AttachedFile } from '../platform/mail/mail-transport';
import { MailboxQuery } from './dto/mailbox-query';
import { ListKeptMails } from './list-kept-mails';
import { ReadKeptMail } from './read-kept-mail';

/** The mails of the demo, which never left. 404 wherever mail is real. */
@ApiTags('notifications')
@Public()
@Controller('demo-mailbox')
export class DemoMailboxController {
  constructor(
    private readonly listMails: ListKeptMails,
    private readonly readMail: ReadKeptMail,
  ) {}

  @ApiOperation({ summary: 'The mails that the demo keeps, newest first' })
  @Get()
  list(@Query() query: MailboxQuery): Promise<DemoMailboxView> {
    return this.listMails.execute(query);
  }

  @ApiOperation({ summary: 'One kept mail with both its parts' })
  @Get(':id')
  read(@Param('id', IdPipe) id: string): Promise<KeptMailView> {
    return this.readMail.execute(id);
  }

  @ApiOperation({ summary: 'An attachment of a kept mail, by its position from 0' })
  @ApiOkResponse({ content: { 'application/octet-stream': {} } })
  @Get(':id/attachments/:position')
  async attachment(@Param('id', IdPipe) id: string, @Param('position') position: string): Promise<StreamableFile> {
    return downloadOf(await this.readMail.attachment(id, position));
  }
}

function downloadOf({ fileName, contentType, bytes }: AttachedFile): StreamableFile {
  const disposition = `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"`;
  return new StreamableFile(bytes, { type: contentType, disposition, length: bytes.length });
}
