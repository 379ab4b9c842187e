import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type {
  MailPreview,
  MailTemplateSummary,
  MailTemplateView,
} from '@samenspoor/contracts/notifications/mail-templates';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../platform/access/current-actor';
import { Requires } from '../platform/access/route-access';
import { IfMatch } from '../platform/http/entity-tag';
import type { Versioned } from '../platform/http/json-text';
import { ChangeMailTemplate } from './change-mail-template';
import { MailWordsDto } from './dto/mail-words.dto';
import { ListMailTemplates } from './list-mail-templates';
import { PreviewMail } from './preview-mail';
import { ReadMailTemplate } from './read-mail-template';

/** The words of the mails. */
@ApiTags('notifications')
@Requires('template:edit')
@Controller('mail-templates')
export class MailTemplatesController {
  constructor(
    private readonly listTemplates: ListMailTemplates,
    private readonly readTemplate: ReadMailTemplate,
    private readonly changeTemplate: ChangeMailTemplate,
    private readonly previewMail: PreviewMail,
  ) {}

  @ApiOperation({ summary: 'Every mail whose words can be changed' })
  @Get()
  list(): Promise<Page<MailTemplateSummary>> {
    return this.listTemplates.execute();
  }

  @ApiOperation({ summary: 'The words of one mail, what they can name, and the versions before' })
  @Get(':event')
  read(@Param('event') event: string): Promise<Versioned<MailTemplateView>> {
    return this.readTemplate.execute(event);
  }

  @ApiOperation({ summary: 'Change the words of a mail', description: 'Adds a version; nothing of before is lost.' })
  @Put(':event')
  async change(
    @CurrentActor() actor: Actor,
    @Param('event') event: string,
    @Body() body: MailWordsDto,
    @IfMatch() expected: number | null,
  ): Promise<Versioned<MailTemplateView>> {
    await this.changeTemplate.execute(actor, event, body, expected);
    return this.readTemplate.execute(event);
  }

  @ApiOperation({ summary: 'A mail with these words and invented data, as it would leave' })
  @Post(':event/preview')
  @HttpCode(200)
  preview(@Param('event') event: string, @Body() body: MailWordsDto): MailPreview {
    return this.previewMail.execute(event, body);
  }
}
