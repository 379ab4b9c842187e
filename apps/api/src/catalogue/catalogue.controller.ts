import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/access/route-access';
import type { JsonText } from '../platform/http/json-text';
import { LocalGovernmentQuery } from './dto/local-government-query';
import { ReadProgramme } from './read-programme';
import { SearchLocalGovernments } from './search-local-governments';

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
  readProgramme(@Param('code') code: string): Promise<JsonText> {
    return this.programme.execute(code);
  }

  @Get('local-governments')
  @Public()
  @ApiOperation({ summary: 'Local governments by name, NIS or KBO' })
  searchLocalGovernments(@Query() query: LocalGovernmentQuery): Promise<JsonText> {
    return this.localGovernments.execute(query);
  }
}
