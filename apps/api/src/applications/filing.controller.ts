import { Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { EligibilityView } from '@samenspoor/contracts/applications/eligibility-view';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../platform/access/current-actor';
import { Expensive } from '../platform/access/expensive';
import { Requires } from '../platform/access/route-access';
import { IfMatch } from '../platform/http/entity-tag';
import { IdPipe } from '../platform/http/id.pipe';
import type { JsonText } from '../platform/http/json-text';
import { PageQuery } from '../platform/http/page-query';
import { PrintReceipt, type ReceiptFile } from './print-receipt';
import { ReadApplicationTimeline } from './read-application-timeline';
import { ReadEligibility } from './read-eligibility';
import { SubmitApplication } from './submit-application';

/** Filing an application, and what it leaves behind. */
@ApiTags('applications')
@Controller('applications/:id')
export class FilingController {
  constructor(
    private readonly readEligibility: ReadEligibility,
    private readonly submitApplication: SubmitApplication,
    private readonly printReceipt: PrintReceipt,
    private readonly readTimeline: ReadApplicationTimeline,
  ) {}

  @Get('eligibility')
  @Requires('application:read')
  @ApiOperation({ summary: 'Who may apply, rule by rule with its explanation' })
  eligibility(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<EligibilityView> {
    return this.readEligibility.execute(actor, id);
  }

  @Post('submit')
  @HttpCode(200)
  @Requires('application:submit')
  @ApiOperation({ summary: 'File a draft; the second of two requests is told `already_submitted`' })
  submit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ApplicationView>> {
    return this.submitApplication.execute(actor, id, expected);
  }

  @Get('receipt.pdf')
  @Expensive()
  @Requires('application:read')
  @ApiOperation({ summary: 'The receipt of what was filed, as PDF' })
  async receipt(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return pdfAnswer(await this.printReceipt.execute(actor, id));
  }

  @Get('timeline')
  @Requires('application:read')
  @ApiOperation({ summary: 'Who did what when, newest first' })
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<TimelineEntry>> {
    return this.readTimeline.execute(actor, id, page);
  }
}

function pdfAnswer({ fileName, bytes }: ReceiptFile): StreamableFile {
  const disposition = `attachment; filename="${fileName}"`;
  return new StreamableFile(bytes, { type: 'application/pdf', disposition, length: bytes.length });
}
