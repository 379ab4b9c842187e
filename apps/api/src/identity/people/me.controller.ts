import { Body, Controller, Get, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MeView } from '@samenspoor/contracts/identity/me';
import type { Request } from 'express';
import { CurrentSession } from '../../platform/access/current-actor';
import { RequiresSignIn } from '../../platform/access/route-access';
import type { SignedIn } from '../../platform/access/signed-in';
import { IgnoresKey } from '../../platform/idempotency/ignores-key';
import { ChooseCapacityDto } from '../dto/choose-capacity.dto';
import { ChooseCapacity } from './choose-capacity';
import { ReadMe } from './read-me';

/** Who is signed in, and in which capacity. */
@ApiTags('identity')
@RequiresSignIn()
@Controller('me')
export class MeController {
  constructor(
    private readonly readMe: ReadMe,
    private readonly chooseCapacity: ChooseCapacity,
  ) {}

  @ApiOperation({ summary: 'Who is signed in, in which capacity, with which permissions' })
  @Get()
  read(@CurrentSession() signedIn: SignedIn): Promise<MeView> {
    return this.readMe.execute(signedIn);
  }

  @ApiOperation({ summary: 'Go on in another capacity (hoedanigheid)' })
  @IgnoresKey('it changes the session; its answer holds the token of that session')
  @Put('capacity')
  choose(
    @Req() request: Request,
    @CurrentSession() signedIn: SignedIn,
    @Body() body: ChooseCapacityDto,
  ): Promise<MeView> {
    return this.chooseCapacity.execute(request.session, signedIn, body.capacityId);
  }
}
