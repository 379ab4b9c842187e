import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { CallSummary, CallView } from '@samenspoor/contracts/calls/call';
import { Public } from '../platform/access/route-access';
import type { JsonText } from '../platform/http/json-text';
import { PageQuery } from '../platform/http/page-query';
import { ListCalls } from './list-calls';
import { ReadCall } from './read-call';

/** The calls that everybody sees. */
@ApiTags('calls')
@Controller('calls')
export class CallsController {
  constructor(
    private readonly calls: ListCalls,
    private readonly call: ReadCall,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Calls, open ones first' })
  list(@Query() page: PageQuery): Promise<JsonText<Page<CallSummary>>> {
    return this.calls.execute(page);
  }

  @Get(':code')
  @Public()
  @ApiOperation({ summary: 'A call with its themes, KPI rows, prices and ceilings' })
  read(@Param('code') code: string): Promise<JsonText<CallView>> {
    return this.call.execute(code);
  }
}
