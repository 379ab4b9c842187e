import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { LastYearView, LastYears } from '@samenspoor/contracts/applications/continue';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IfMatch } from '../../platform/http/entity-tag';
import { IdPipe } from '../../platform/http/id.pipe';
import type { JsonText } from '../../platform/http/json-text';
import { ContinueFromLastYear } from './continue-from-last-year';
import { ContinueApplicationDto } from './dto/continue-application.dto';
import { LastYearReader } from './last-year-reader';

/** Going on from the application of the year before. */
@ApiTags('applications')
@Controller()
export class ContinueController {
  constructor(
    private readonly lastYear: LastYearReader,
    private readonly continueFrom: ContinueFromLastYear,
  ) {}

  @Get('applications/:id/last-year')
  @Requires('application:read')
  @ApiOperation({ summary: 'What was asked and granted the year before, and what was reached once that is reported' })
  ofApplication(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<LastYearView> {
    return this.lastYear.ofApplication(actor, id);
  }

  @Get('calls/:code/last-year')
  @Requires('application:create')
  @ApiOperation({ summary: 'What the own local government can go on from in this call, for itself and as a lead' })
  ofCall(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<LastYears> {
    return this.lastYear.ofCall(actor, code);
  }

  @Post('applications/:id/continue')
  @HttpCode(200)
  @Requires('application:edit')
  @ApiOperation({ summary: 'Fill a draft from the year before: per theme continue, raise, lower or stop' })
  continue(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ContinueApplicationDto,
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ApplicationView>> {
    return this.continueFrom.execute(actor, id, body, expected);
  }
}
