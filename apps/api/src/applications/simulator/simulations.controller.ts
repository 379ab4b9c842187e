import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SimulationView } from '@samenspoor/contracts/applications/simulator';
import { Expensive } from '../../platform/access/expensive';
import { Public } from '../../platform/access/route-access';
import { IgnoresKey } from '../../platform/idempotency/ignores-key';
import { RunSimulation } from './run-simulation';
import { SimulateApplicationDto } from './simulate-application.dto';

/** Calculations for everybody. A POST, as the input is too large for an address; it stores nothing. */
@ApiTags('applications')
@Controller('simulations')
export class SimulationsController {
  constructor(private readonly runSimulation: RunSimulation) {}

  @Post()
  @IgnoresKey('it keeps nothing, for whoever asks')
  @Public()
  @Expensive()
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'What a local government could ask for, and whether it may; nothing is kept' })
  run(@Body() body: SimulateApplicationDto): Promise<SimulationView> {
    return this.runSimulation.execute(body);
  }
}
