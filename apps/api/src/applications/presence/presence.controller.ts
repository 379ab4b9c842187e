import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PresenceView } from '@samenspoor/contracts/applications/application-live';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IdPipe } from '../../platform/http/id.pipe';
import { SayPresentInApplication } from './say-present';
import { SayPresentDto } from './say-present.dto';

/** Who is at work in an application now. */
@ApiTags('applications')
@Controller('applications')
export class PresenceController {
  constructor(private readonly sayPresent: SayPresentInApplication) {}

  @Post(':id/presence')
  @HttpCode(200)
  @Requires('application:edit')
  @ApiOperation({ summary: 'Say that one has the application open, and hear who else does' })
  present(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: SayPresentDto,
  ): Promise<PresenceView> {
    return this.sayPresent.execute(actor, id, body);
  }
}
