import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { ManagedCall, ManagedCalls } from '@samenspoor/contracts/calls/managed-call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IfMatch } from '../../platform/http/entity-tag';
import type { JsonText, Versioned } from '../../platform/http/json-text';
import { PageQuery } from '../../platform/http/page-query';
import { ChangeCall } from './change-call';
import { CreateCall } from './create-call';
import { ChangeCallDto } from './dto/change-call.dto';
import { CreateCallDto } from './dto/create-call.dto';
import { ListManagedCalls } from './list-managed-calls';
import { ReadCallTimeline } from './read-call-timeline';
import { ReadManagedCall } from './read-managed-call';

/** Calls as officials run them. Comes before the public routes: `manage` is no code of a call. */
@ApiTags('calls')
@Requires('call:edit')
@Controller('calls')
export class ManageCallsController {
  constructor(
    private readonly calls: ListManagedCalls,
    private readonly managed: ReadManagedCall,
    private readonly creation: CreateCall,
    private readonly changes: ChangeCall,
    private readonly timelines: ReadCallTimeline,
  ) {}

  @Get('manage')
  @ApiOperation({ summary: 'Every call, drafts and cancelled ones too' })
  list(): Promise<JsonText<ManagedCalls>> {
    return this.calls.execute();
  }

  @Post()
  @ApiOperation({ summary: 'A draft: a copy of a call in a later year, or the first one of a programme' })
  create(@CurrentActor() actor: Actor, @Body() body: CreateCallDto): Promise<Versioned<ManagedCall>> {
    return this.creation.execute(actor, body);
  }

  @Get(':code/manage')
  @ApiOperation({ summary: 'A call with its settings and what can be done with it' })
  read(@Param('code') code: string): Promise<Versioned<ManagedCall>> {
    return this.managed.execute(code);
  }

  @Patch(':code')
  @ApiOperation({ summary: 'Change a call; moments are written by the clock in Brussels' })
  change(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() body: ChangeCallDto,
    @IfMatch() expected: number | null,
  ): Promise<Versioned<ManagedCall>> {
    return this.changes.execute(actor, code, body, expected);
  }

  @Get(':code/timeline')
  @ApiOperation({ summary: 'Who changed what about a call, newest first' })
  timeline(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() page: PageQuery,
  ): Promise<Page<TimelineEntry>> {
    return this.timelines.execute(actor, code, page);
  }
}
