import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IfMatch } from '../../platform/http/entity-tag';
import { IdPipe } from '../../platform/http/id.pipe';
import type { JsonText } from '../../platform/http/json-text';
import { ReopenApplicationDto } from './dto/reopen-application.dto';
import { WithdrawApplicationDto } from './dto/withdraw-application.dto';
import { ReopenApplication } from './reopen-application';
import { RestoreFiled } from './restore-filed';
import { WithdrawApplication } from './withdraw-application';

/** What can happen to an application between its filing and its judgement. */
@ApiTags('applications')
@Controller('applications/:id')
export class AfterFilingController {
  constructor(
    private readonly withdrawApplication: WithdrawApplication,
    private readonly reopenApplication: ReopenApplication,
    private readonly restoreFiled: RestoreFiled,
  ) {}

  @Post('withdraw')
  @HttpCode(200)
  @Requires('application:submit')
  @ApiOperation({ summary: 'Withdraw what was filed, with the reason' })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: WithdrawApplicationDto,
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ApplicationView>> {
    return this.withdrawApplication.execute(actor, id, reason, expected);
  }

  @Post('reopen')
  @HttpCode(200)
  @Requires('assessment:reopen')
  @ApiOperation({ summary: 'Give a filed application back to its applicant until a moment, with the reason' })
  reopen(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ReopenApplicationDto,
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ApplicationView>> {
    return this.reopenApplication.execute(actor, id, body, expected);
  }

  @Post('restore-filed')
  @HttpCode(200)
  @Requires('assessment:reopen')
  @ApiOperation({ summary: 'End a reopening: what was filed before stands again' })
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<JsonText<ApplicationView>> {
    return this.restoreFiled.execute(actor, id);
  }
}
