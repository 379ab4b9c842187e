import { Body, Controller, Get, HttpCode, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { AwardView } from '@samenspoor/contracts/assessment/award';
import type { Actor } from '@samenspoor/domain/access/actor';
import { ReadApplication } from '../applications';
import { CurrentActor } from '../platform/access/current-actor';
import { Expensive } from '../platform/access/expensive';
import { Requires } from '../platform/access/route-access';
import { ArrayBodyPipe } from '../platform/http/array-body.pipe';
import { IfMatch } from '../platform/http/entity-tag';
import { IdPipe } from '../platform/http/id.pipe';
import type { JsonText, Versioned } from '../platform/http/json-text';
import { AwardLineDto } from './dto/award-line.dto';
import { JudgeAdmissibilityDto } from './dto/judge-admissibility.dto';
import { TakeDecisionDto } from './dto/take-decision.dto';
import { JudgeAdmissibility } from './judge-admissibility';
import { PrintConfirmation } from './print-confirmation';
import { ReadAward } from './read-award';
import { SaveAward } from './save-award';
import { TakeDecision } from './take-decision';

/** More rows than any call has; a longer list is no award. */
const MOST_LINES = 200;

/** The steps of the ministry on a filed application. */
@ApiTags('assessment')
@Controller('applications/:id')
export class AssessmentController {
  constructor(
    private readonly judgeAdmissibility: JudgeAdmissibility,
    private readonly readAward: ReadAward,
    private readonly saveAward: SaveAward,
    private readonly takeDecision: TakeDecision,
    private readonly printConfirmation: PrintConfirmation,
    private readonly readApplication: ReadApplication,
  ) {}

  @ApiOperation({ summary: 'Judge whether a submitted application is admissible' })
  @Post('admissibility')
  @HttpCode(200)
  @Requires('assessment:admissibility')
  async judge(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: JudgeAdmissibilityDto,
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ApplicationView>> {
    await this.judgeAdmissibility.execute(actor, id, body, expected);
    return this.readApplication.execute(actor, id);
  }

  @ApiOperation({ summary: 'The award in preparation, or as decided' })
  @Get('award')
  @Requires('assessment:read')
  award(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<Versioned<AwardView>> {
    return this.readAward.execute(actor, id);
  }

  @ApiOperation({ summary: 'Save the award in preparation as a whole' })
  @ApiBody({ type: [AwardLineDto] })
  @Put('award-lines')
  @Requires('assessment:award')
  save(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body(new ArrayBodyPipe(AwardLineDto, MOST_LINES)) lines: AwardLineDto[],
    @IfMatch() expected: number | null,
  ): Promise<Versioned<AwardView>> {
    return this.saveAward.execute(actor, id, lines, expected);
  }

  @ApiOperation({ summary: 'Take the decision' })
  @Post('decision')
  @HttpCode(200)
  @Requires('assessment:decide')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: TakeDecisionDto,
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ApplicationView>> {
    await this.takeDecision.execute(actor, id, body, expected);
    return this.readApplication.execute(actor, id);
  }

  @ApiOperation({ summary: 'The confirmation of the decision, as PDF' })
  @Get('confirmation.pdf')
  @Expensive()
  @Requires('application:read')
  async confirmation(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { fileName, pdf } = await this.printConfirmation.execute(actor, id);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `attachment; filename="${fileName}"` });
  }
}
