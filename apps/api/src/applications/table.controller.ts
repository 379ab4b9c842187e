import { Body, Controller, Param, Patch, Put } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../platform/access/current-actor';
import { Requires } from '../platform/access/route-access';
import { ArrayBodyPipe } from '../platform/http/array-body.pipe';
import { IfMatch } from '../platform/http/entity-tag';
import { IdPipe } from '../platform/http/id.pipe';
import type { JsonText } from '../platform/http/json-text';
import { ChangeLines } from './change-lines';
import { LineDto } from './dto/line.dto';
import { RankThemes } from './rank-themes';
import { ReplaceLines } from './replace-lines';

/** More rows and themes than any call has. */
const MOST_LINES = 200;
const MOST_THEMES = 100;

/** The KPI table of an application, and the order of its themes. */
@ApiTags('applications')
@Controller('applications/:id')
export class TableController {
  constructor(
    private readonly replaceLines: ReplaceLines,
    private readonly changeLines: ChangeLines,
    private readonly rankThemes: RankThemes,
  ) {}

  @Put('lines')
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

  @Patch('lines')
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

  @Put('ranking')
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
