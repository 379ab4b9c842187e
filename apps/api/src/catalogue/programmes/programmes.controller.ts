import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { ProgrammeSummary, ProgrammeVersionView } from '@samenspoor/contracts/catalogue/programme-version';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import type { JsonText } from '../../platform/http/json-text';
import { PageQuery } from '../../platform/http/page-query';
import { CreateProgramme } from './create-programme';
import { DraftVersion } from './draft-version';
import { CreateProgrammeDto } from './dto/programme.dto';
import { ListProgrammes } from './list-programmes';
import { ReadHistory } from './read-history';

/** Programmes and their versions. */
@ApiTags('catalogue')
@Controller('programmes')
export class ProgrammesController {
  constructor(
    private readonly programmes: ListProgrammes,
    private readonly createProgramme: CreateProgramme,
    private readonly draftVersion: DraftVersion,
    private readonly history: ReadHistory,
  ) {}

  @Get()
  @Requires('reference:read')
  @ApiOperation({ summary: 'Every programme with its versions' })
  list(@CurrentActor() actor: Actor): Promise<JsonText<readonly ProgrammeSummary[]>> {
    return this.programmes.execute(actor);
  }

  @Post()
  @Requires('programme:edit')
  @ApiOperation({ summary: 'A new programme with a draft of its first version' })
  create(@CurrentActor() actor: Actor, @Body() body: CreateProgrammeDto): Promise<JsonText<ProgrammeVersionView>> {
    return this.createProgramme.execute(actor, body);
  }

  @Post(':code/versions')
  @Requires('programme:edit')
  @ApiOperation({ summary: 'A draft of the next version, as a copy of the latest published one' })
  draft(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<JsonText<ProgrammeVersionView>> {
    return this.draftVersion.execute(actor, code);
  }

  @Get(':code/timeline')
  @Requires('programme:edit')
  @ApiOperation({ summary: 'Who did what on a programme, newest first' })
  timeline(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() page: PageQuery,
  ): Promise<Page<TimelineEntry>> {
    return this.history.execute(actor, code, page);
  }
}
