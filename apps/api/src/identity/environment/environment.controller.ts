import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EnvironmentView } from '@samenspoor/contracts/identity/me';
import { Public } from '../../platform/access/route-access';
import { ReadEnvironment } from './read-environment';

/** Where people are, before they sign in: in the demo or for real, and what time it is there. */
@ApiTags('identity')
@Controller('environment')
export class EnvironmentController {
  constructor(private readonly readEnvironment: ReadEnvironment) {}

  @Public()
  @ApiOperation({ summary: "The server's clock, and whether invented data is loaded" })
  @Get()
  read(): Promise<EnvironmentView> {
    return this.readEnvironment.execute();
  }
}
