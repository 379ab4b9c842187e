import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OwnPartnership, PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IfMatch } from '../../platform/http/entity-tag';
import { IdPipe } from '../../platform/http/id.pipe';
import type { JsonText, Versioned } from '../../platform/http/json-text';
import { PageQuery } from '../../platform/http/page-query';
import { ChangePartnership } from './change-partnership';
import { CreatePartnershipDto } from './dto/create-partnership.dto';
import { HandOverPartnershipDto, RenamePartnershipDto } from './dto/partnership-commands.dto';
import { FoundPartnership } from './found-partnership';
import { ListPartnerships } from './list-partnerships';
import { ReadPartnership } from './read-partnership';
import { ReadPartnershipTimeline } from './read-partnership-timeline';

/** Partnerships as a whole; who takes part in them is in `MembershipsController`. */
@ApiTags('applications')
@Controller('partnerships')
export class PartnershipsController {
  constructor(
    private readonly listPartnerships: ListPartnerships,
    private readonly foundPartnership: FoundPartnership,
    private readonly readPartnership: ReadPartnership,
    private readonly readTimeline: ReadPartnershipTimeline,
    private readonly changePartnership: ChangePartnership,
  ) {}

  @Get()
  @Requires('application:read')
  @ApiOperation({ summary: 'The partnerships of the own local government, and those that ask it to take part' })
  list(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<JsonText<Page<OwnPartnership>>> {
    return this.listPartnerships.execute(actor, page);
  }

  @Post()
  @Requires('application:create')
  @ApiOperation({ summary: 'Found a partnership that the own local government leads; the others are asked' })
  found(@CurrentActor() actor: Actor, @Body() body: CreatePartnershipDto): Promise<OwnPartnership> {
    return this.foundPartnership.execute(actor, body);
  }

  @Get(':id')
  @Requires('application:read')
  @ApiOperation({ summary: 'Members with their answers, figures, project periods, and what was filed in their name' })
  read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<Versioned<PartnershipDetail>> {
    return this.readPartnership.execute(actor, id);
  }

  @Patch(':id')
  @Requires('application:create')
  @ApiOperation({ summary: 'Rename a partnership that the own local government leads' })
  rename(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { name }: RenamePartnershipDto,
    @IfMatch() expected: number | null,
  ): Promise<Versioned<PartnershipDetail>> {
    return this.changePartnership.rename(actor, id, name, expected);
  }

  @Post(':id/lead')
  @HttpCode(200)
  @Requires('application:create')
  @ApiOperation({ summary: 'Hand the lead over to a member that agreed' })
  handOver(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { localGovernmentId }: HandOverPartnershipDto,
  ): Promise<Versioned<PartnershipDetail>> {
    return this.changePartnership.handOver(actor, id, localGovernmentId);
  }

  @Get(':id/timeline')
  @Requires('application:read')
  @ApiOperation({ summary: 'Who joined, answered, left and led when, newest first' })
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<TimelineEntry>> {
    return this.readTimeline.execute(actor, id, page);
  }
}
