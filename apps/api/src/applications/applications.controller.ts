import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApplicationView, SavedView } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../platform/access/current-actor';
import { Requires } from '../platform/access/route-access';
import { IfMatch } from '../platform/http/entity-tag';
import { IdPipe } from '../platform/http/id.pipe';
import type { JsonText, Versioned } from '../platform/http/json-text';
import { PrefersMinimal } from '../platform/http/prefer';
import { ChangeApplicationDetails } from './change-application';
import { ChangeApplicationDto } from './dto/change-application.dto';
import { StartApplicationDto } from './dto/start-application.dto';
import { MotivationsPipe } from './motivations.pipe';
import { ReadApplication } from './read-application';
import { SaveDetails } from './save-details';
import { StartApplication } from './start-application';

/** The application as its applicant fills it in, and as everybody in its scope reads it. */
@ApiTags('applications')
@Controller('applications')
export class ApplicationsController {
  constructor(
    private readonly startApplication: StartApplication,
    private readonly readApplication: ReadApplication,
    private readonly changeDetails: ChangeApplicationDetails,
    private readonly saveDetails: SaveDetails,
  ) {}

  @Post()
  @Requires('application:create')
  @ApiOperation({ summary: 'Start the application of the own local government to a call' })
  start(@CurrentActor() actor: Actor, @Body() body: StartApplicationDto): Promise<JsonText<ApplicationView>> {
    return this.startApplication.execute(actor, body);
  }

  @Get(':id')
  @Requires('application:read')
  @ApiOperation({ summary: 'One application with its lines, totals and what can be done with it' })
  read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<JsonText<ApplicationView>> {
    return this.readApplication.execute(actor, id);
  }

  @Patch(':id')
  @Requires('application:edit')
  @ApiOperation({
    summary: 'Save contact, account, motivations, answers, incentives or own split of a draft, field by field',
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body(MotivationsPipe) body: ChangeApplicationDto,
    @IfMatch() expected: number | null,
    @PrefersMinimal() minimal: boolean,
  ): Promise<JsonText<ApplicationView> | Versioned<SavedView>> {
    return (minimal ? this.saveDetails : this.changeDetails).execute(actor, id, body, expected);
  }
}
