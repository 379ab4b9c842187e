import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { ApplicationSummary, ApplicationView, SavedView } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../platform/access/current-actor';
import { Requires } from '../platform/access/route-access';
import { ArrayBodyPipe } from '../platform/http/array-body.pipe';
import { IfMatch } from '../platform/http/entity-tag';
import { IdPipe } from '../platform/http/id.pipe';
import type { JsonText, Versioned } from '../platform/http/json-text';
import { PrefersMinimal } from '../platform/http/prefer';
import { ChangeApplicationDetails } from './change-application';
import { ChangeLines } from './change-lines';
import { ApplicationListQuery } from './dto/application-list-query';
import { ChangeApplicationDto } from './dto/change-application.dto';
import { LineDto } from './dto/line.dto';
import { StartApplicationDto } from './dto/start-application.dto';
import { ListApplications } from './list-applications';
import { MotivationsPipe } from './motivations.pipe';
import { RankThemes } from './rank-themes';
import { ReadApplication } from './read-application';
import { ReplaceLines } from './replace-lines';
import { SaveDetails } from './save-details';
import { StartApplication } from './start-application';

/** More rows and themes than any call has. */
const MOST_LINES = 200;
const MOST_THEMES = 100;

/** The application as its applicant fills it in, and as everybody in its scope reads it. */
@ApiTags('applications')
@Controller('applications')
export class ApplicationsController {
  constructor(
    private readonly listApplications: ListApplications,
    private readonly startApplication: StartApplication,
    private readonly readApplication: ReadApplication,
    private readonly changeDetails: ChangeApplicationDetails,
    private readonly saveDetails: SaveDetails,
    private readonly replaceLines: ReplaceLines,
    private readonly changeLines: ChangeLines,
    private readonly rankThemes: RankThemes,
  ) {}

  @Get()
  @Requires('application:read')
  @ApiOperation({ summary: 'The work list: own and partner files, or everything that was filed' })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ApplicationListQuery,
  ): Promise<JsonText<Page<ApplicationSummary>>> {
    return this.listApplications.execute(actor, query);
  }

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

  @Put(':id/lines')
  @Requires('application:edit')
  @ApiOperation({ summary: 'Replace the KPI table of a draft; refused as a whole when a rule says no' })
  @ApiBody({ type: [LineDto] })
  replace(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body(new ArrayBodyPipe(LineDto, MOST_LINES)) lines: LineDto[],
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ApplicationView>> {
    return this.replaceLines.execute(actor, id, lines, expected);
  }

  @Patch(':id/lines')
  @Requires('application:edit')
  @ApiOperation({ summary: 'Save some rows of the KPI table of a draft; a row without figures drops out' })
  @ApiBody({ type: [LineDto] })
  changeRows(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body(new ArrayBodyPipe(LineDto, MOST_LINES)) rows: LineDto[],
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ApplicationView>> {
    return this.changeLines.execute(actor, id, rows, expected);
  }

  @Put(':id/ranking')
  @Requires('application:edit')
  @ApiOperation({ summary: 'Put the chosen themes of a draft in order: theme numbers, the first has rank 1' })
  @ApiBody({ type: [String] })
  rank(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body(new ArrayBodyPipe(String, MOST_THEMES)) ranking: string[],
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ApplicationView>> {
    return this.rankThemes.execute(actor, id, ranking, expected);
  }
}
