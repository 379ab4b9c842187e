import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MessageView } from '@samenspoor/contracts/correspondence/message';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IdPipe } from '../../platform/http/id.pipe';
import { PageQuery } from '../../platform/http/page-query';
import { ChangeMessageDto, SendMessageDto } from '../dto/send-message.dto';
import { ChangeMessage } from './change-message';
import { ListMessages } from './list-messages';
import { MarkRead } from './mark-read';
import { SendMessage } from './send-message';

/** The talk between an applicant and the ministry about one application. */
@ApiTags('correspondence')
@Controller()
export class MessagesController {
  constructor(
    private readonly listMessages: ListMessages,
    private readonly sendMessage: SendMessage,
    private readonly changeMessage: ChangeMessage,
    private readonly markRead: MarkRead,
  ) {}

  @Get('applications/:id/messages')
  @Requires('application:read')
  @ApiOperation({ summary: 'The latest messages, the newest last; `next` leads further back' })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<MessageView>> {
    return this.listMessages.execute(actor, id, page);
  }

  @Post('applications/:id/messages')
  @Requires('message:send')
  @ApiOperation({ summary: 'Write a message about the application' })
  async send(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { text, documents }: SendMessageDto,
  ): Promise<Page<MessageView>> {
    await this.sendMessage.execute(actor, id, text, documents);
    return this.listMessages.execute(actor, id, new PageQuery());
  }

  @Post('applications/:id/messages/:messageId/reading')
  @HttpCode(204)
  @Requires('message:send')
  @ApiOperation({ summary: 'Mark this message and those before it as read' })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('messageId', IdPipe) messageId: string,
  ): Promise<void> {
    await this.markRead.execute(actor, id, messageId);
  }

  @Patch('messages/:id')
  @Requires('message:send')
  @ApiOperation({ summary: 'Change a message of one’s own in its first minutes' })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { text }: ChangeMessageDto,
  ): Promise<Page<MessageView>> {
    return this.listMessages.execute(actor, await this.changeMessage.execute(actor, id, text), new PageQuery());
  }

  @Post('messages/:id/withdrawal')
  @HttpCode(200)
  @Requires('message:send')
  @ApiOperation({ summary: 'Take a message of one’s own back in its first minutes' })
  async withdraw(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<Page<MessageView>> {
    return this.listMessages.execute(actor, await this.changeMessage.execute(actor, id, null), new PageQuery());
  }
}
