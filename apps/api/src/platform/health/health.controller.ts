import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../access/route-access';
import { NamedQueries } from '../data/named-queries';

interface Health {
  readonly status: 'ok' | 'unavailable';
}

/** For whoever keeps the server running: outside `/api/v1`, as it is no part of what others build on. */
@ApiTags('health')
@Public()
@Controller('api/health')
export class HealthController {
  constructor(private readonly queries: NamedQueries) {}

  @ApiOperation({ summary: 'The process runs' })
  @Get('live')
  live(): Health {
    return { status: 'ok' };
  }

  @ApiOperation({ summary: 'The process runs and reaches its database; 503 when it does not' })
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const status = await this.queries.rows('health.ping', 'select 1').then(
      () => 'ok' as const,
      () => 'unavailable' as const,
    );
    if (status === 'unavailable') response.status(503);
    return { status };
  }
}
