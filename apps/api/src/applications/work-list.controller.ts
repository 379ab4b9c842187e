import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../platform/access/current-actor';
import { Expensive } from '../platform/access/expensive';
import { Requires } from '../platform/access/route-access';
import type { JsonText } from '../platform/http/json-text';
import { workbookDownload } from '../platform/spreadsheet/workbook-download';
import { ApplicationListQuery } from './dto/application-list-query';
import { ExportApplications } from './export/export-applications';
import { ListApplications } from './list-applications';

/** The applications that somebody may see, on the screen or as a file. */
@ApiTags('applications')
@Controller('applications')
export class WorkListController {
  constructor(
    private readonly listApplications: ListApplications,
    private readonly exportApplications: ExportApplications,
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

  @Get('export.xlsx')
  @Expensive()
  @Requires('application:read')
  @ApiOperation({ summary: 'The work list as a workbook, filtered and sorted alike, with partners and KPI tables' })
  async export(@CurrentActor() actor: Actor, @Query() query: ApplicationListQuery): Promise<StreamableFile> {
    return workbookDownload('aanvragen.xlsx', await this.exportApplications.execute(actor, query));
  }
}
