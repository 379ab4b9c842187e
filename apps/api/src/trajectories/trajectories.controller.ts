import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { ExpertView, TrajectoryView } from '@samenspoor/contracts/trajectories/trajectory';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../platform/access/current-actor';
import { Requires } from '../platform/access/route-access';
import { IfMatch } from '../platform/http/entity-tag';
import { IdPipe } from '../platform/http/id.pipe';
import type { Versioned } from '../platform/http/json-text';
import { PageQuery } from '../platform/http/page-query';
import { ChangeTrajectory } from './change-trajectory';
import { ChangeTrajectoryDto } from './dto/change-trajectory.dto';
import { LogContactDto } from './dto/log-contact.dto';
import { ListExperts } from './list-experts';
import { LogContact } from './log-contact';
import { ReadTrajectory } from './read-trajectory';
import { ReadTrajectoryTimeline } from './read-trajectory-timeline';

/** One tailored trajectory, as far as somebody can see it. */
@ApiTags('trajectories')
@Controller('trajectories')
export class TrajectoriesController {
  constructor(
    private readonly readTrajectory: ReadTrajectory,
    private readonly changeTrajectory: ChangeTrajectory,
    private readonly logContact: LogContact,
    private readonly listExperts: ListExperts,
    private readonly readTimeline: ReadTrajectoryTimeline,
  ) {}

  @ApiOperation({ summary: 'One trajectory with its goals and contacts' })
  @Get(':id')
  @Requires('trajectory:read')
  read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<Versioned<TrajectoryView>> {
    return this.readTrajectory.execute(actor, id);
  }

  @ApiOperation({
    summary: 'Change the expert, the phase or the next step',
    description: 'Changing `expertId` asks for `trajectory:assign` on top.',
  })
  @Patch(':id')
  @Requires('trajectory:guide')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ChangeTrajectoryDto,
    @IfMatch() expected: number | null,
  ): Promise<Versioned<TrajectoryView>> {
    await this.changeTrajectory.execute(actor, id, body, expected);
    return this.readTrajectory.execute(actor, id);
  }

  @ApiOperation({ summary: 'Log a contact with the local government' })
  @Post(':id/contacts')
  @Requires('trajectory:guide')
  async log(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: LogContactDto,
  ): Promise<Versioned<TrajectoryView>> {
    await this.logContact.execute(actor, id, body);
    return this.readTrajectory.execute(actor, id);
  }

  @ApiOperation({ summary: 'Who can lead this trajectory' })
  @Get(':id/experts')
  @Requires('trajectory:assign')
  experts(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<Page<ExpertView>> {
    return this.listExperts.execute(actor, id);
  }

  @ApiOperation({ summary: 'Who did what when, newest first' })
  @Get(':id/timeline')
  @Requires('trajectory:read')
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<TimelineEntry>> {
    return this.readTimeline.execute(actor, id, page);
  }
}
