import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IfMatch } from '../../platform/http/entity-tag';
import type { Versioned } from '../../platform/http/json-text';
import { CancelCall } from './cancel-call';
import { CancelCallDto } from './dto/cancel-call.dto';
import { PublishCallDto } from './dto/publish-call.dto';
import { PublishCall } from './publish-call';

/** The steps of a call from draft to the end. */
@ApiTags('calls')
@Requires('call:edit')
@Controller('calls/:code')
export class CallStepsController {
  constructor(
    private readonly publication: PublishCall,
    private readonly cancellation: CancelCall,
  ) {}

  @Post('publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish a draft now, or by itself at a moment' })
  publish(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { at }: PublishCallDto,
    @IfMatch() expected: number | null,
  ): Promise<Versioned<ManagedCall>> {
    return this.publication.execute(actor, code, at, expected);
  }

  @Post('unschedule')
  @HttpCode(200)
  @ApiOperation({ summary: 'Don’t publish a draft by itself any more' })
  unschedule(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @IfMatch() expected: number | null,
  ): Promise<Versioned<ManagedCall>> {
    return this.publication.unschedule(actor, code, expected);
  }

  @Post('cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel a call for good, with the reason' })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { reason }: CancelCallDto,
    @IfMatch() expected: number | null,
  ): Promise<Versioned<ManagedCall>> {
    return this.cancellation.execute(actor, code, reason, expected);
  }
}
