import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CorrectionsView } from '@samenspoor/contracts/correspondence/correction';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IdPipe } from '../../platform/http/id.pipe';
import { AnswerCorrectionDto, RequestCorrectionDto, SettleCorrectionDto } from '../dto/request-correction.dto';
import { AnswerCorrection } from './answer-correction';
import { ListCorrections } from './list-corrections';
import { RequestCorrection } from './request-correction';
import { SettleCorrection } from './settle-correction';

/** Requests of the ministry to correct something in what was filed, and their answers. */
@ApiTags('correspondence')
@Controller()
export class CorrectionsController {
  constructor(
    private readonly listCorrections: ListCorrections,
    private readonly requestCorrection: RequestCorrection,
    private readonly answerCorrection: AnswerCorrection,
    private readonly settleCorrection: SettleCorrection,
  ) {}

  @Get('applications/:id/corrections')
  @Requires('application:read')
  @ApiOperation({ summary: 'What has to be corrected in an application, old beside new' })
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CorrectionsView> {
    return this.listCorrections.execute(actor, id);
  }

  @Post('applications/:id/corrections')
  @Requires('correction:request')
  @ApiOperation({ summary: 'Ask the applicant to correct a field, a row or an attachment' })
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: RequestCorrectionDto,
  ): Promise<CorrectionsView> {
    await this.requestCorrection.execute(actor, id, body);
    return this.listCorrections.execute(actor, id);
  }

  @Post('corrections/:id/answer')
  @HttpCode(200)
  @Requires('correction:answer')
  @ApiOperation({ summary: 'Answer a request with a new value, a remark, or both' })
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: AnswerCorrectionDto,
  ): Promise<CorrectionsView> {
    return this.listCorrections.execute(actor, await this.answerCorrection.execute(actor, id, body));
  }

  @Post('corrections/:id/settlement')
  @HttpCode(200)
  @Requires('correction:request')
  @ApiOperation({ summary: 'Accept an answer, ask again, or take the request back' })
  async settle(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: SettleCorrectionDto,
  ): Promise<CorrectionsView> {
    return this.listCorrections.execute(actor, await this.settleCorrection.execute(actor, id, body));
  }
}
