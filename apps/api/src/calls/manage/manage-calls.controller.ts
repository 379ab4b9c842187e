import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
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
import { CancelCall } from './cancel-call';
import { ChangeCall } from './change-call';
import { CreateCall } from './create-call';
import { CancelCallDto } from './dto/cancel-call.dto';
import { ChangeCallDto } from './dto/change-call.dto';
import { CreateCallDto } from './dto/create-call.dto';
import { PublishCallDto } from './dto/publish-call.dto';
import { ListManagedCalls } from './list-managed-calls';
import { PublishCall } from './publish-call';
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
    private readonly publication: PublishCall,
    private readonly cancellation: CancelCall,
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

  @Post(':code/publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish a draft now, or by itself at a moment' })
  publish(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { at }: PublishCallDto,
    @IfMatch() expected: number | null,
  ): Promise<Versioned<ManagedCall>> {
    return this.publication.execute(actor, code, at, expected);
  }

  @Post(':code/unschedule')
  @HttpCode(200)
  @ApiOperation({ summary: 'Don’t publish a draft by itself any more' })
  unschedule(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @IfMatch() expected: number | null,
  ): Promise<Versioned<ManagedCall>> {
    return this.publication.unschedule(actor, code, expected);
  }

  @Post(':code/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel a call for good, with the reason' })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { reason }: CancelCallDto,
    @IfMatch() expected: number | null,
  ): Promise<Versioned<ManagedCall>> {
    return this.cancellation.execute(actor, code, reason, expected);
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
