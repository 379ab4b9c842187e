import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { ProgrammeView } from '@samenspoor/contracts/catalogue/programme';
import { Public } from '../platform/access/route-access';
import type { JsonText } from '../platform/http/json-text';
import { LocalGovernmentQuery } from './dto/local-government-query';
import { ReadProgramme } from './read-programme';
import { SearchLocalGovernments } from './search-local-governments';

/** What everybody may look up: programmes and local governments. */
@ApiTags('catalogue')
@Controller()
export class CatalogueController {
  constructor(
    private readonly programme: ReadProgramme,
    private readonly localGovernments: SearchLocalGovernments,
  ) {}

  @Get('programmes/:code')
  @Public()
  @ApiOperation({ summary: 'A programme with its objectives and themes' })
  readProgramme(@Param('code') code: string): Promise<JsonText<ProgrammeView>> {
    return this.programme.execute(code);
  }

  @Get('local-governments')
  @Public()
  @ApiOperation({ summary: 'Local governments by name, NIS or KBO' })
  searchLocalGovernments(@Query() query: LocalGovernmentQuery): Promise<JsonText<Page<LocalGovernmentView>>> {
    return this.localGovernments.execute(query);
  }
}
