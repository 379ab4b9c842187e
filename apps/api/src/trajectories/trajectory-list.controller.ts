import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../platform/access/current-actor';
import { Expensive } from '../platform/access/expensive';
import { Requires } from '../platform/access/route-access';
import { workbookDownload } from '../platform/spreadsheet/workbook-download';
import { TrajectoryQuery } from './dto/trajectory-query';
import { ExportTrajectories } from './export-trajectories';
import { ListTrajectories } from './list-trajectories';

/** The tailored trajectories that somebody can see, on the screen or as a file. */
@ApiTags('trajectories')
@Controller('trajectories')
export class TrajectoryListController {
  constructor(
    private readonly listTrajectories: ListTrajectories,
    private readonly exportTrajectories: ExportTrajectories,
  ) {}

  @ApiOperation({ summary: 'The trajectories in reach, the most recently changed first unless `sort` says otherwise' })
  @Get()
  @Requires('trajectory:read')
  list(@CurrentActor() actor: Actor, @Query() query: TrajectoryQuery): Promise<Page<TrajectorySummary>> {
    return this.listTrajectories.execute(actor, query);
  }

  @ApiOperation({ summary: 'The list of trajectories as a workbook, filtered alike' })
  @Get('export.xlsx')
  @Expensive()
  @Requires('trajectory:read')
  async export(@CurrentActor() actor: Actor, @Query() query: TrajectoryQuery): Promise<StreamableFile> {
    return workbookDownload('trajecten.xlsx', await this.exportTrajectories.execute(actor, query));
  }
}
