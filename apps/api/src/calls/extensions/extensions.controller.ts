import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CallExtensionView, OwnExtension } from '@samenspoor/contracts/calls/managed-call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IdPipe } from '../../platform/http/id.pipe';
import { GrantExtensionDto } from '../manage/dto/grant-extension.dto';
import { GrantExtension } from './grant-extension';
import { ListExtensions } from './list-extensions';
import { WithdrawExtension } from './withdraw-extension';

/** More time for one applicant. */
@ApiTags('calls')
@Controller('calls')
export class ExtensionsController {
  constructor(
    private readonly extensions: ListExtensions,
    private readonly granting: GrantExtension,
    private readonly withdrawal: WithdrawExtension,
  ) {}

  @Get('own-extensions')
  @Requires('application:create')
  @ApiOperation({ summary: 'Calls for which the own organisation has more time' })
  own(@CurrentActor() actor: Actor): Promise<Page<OwnExtension>> {
    return this.extensions.own(actor);
  }

  @Get(':code/extensions')
  @Requires('call:edit')
  @ApiOperation({ summary: 'Who got more time, newest first' })
  list(@Param('code') code: string): Promise<Page<CallExtensionView>> {
    return this.extensions.execute(code);
  }

  @Post(':code/extensions')
  @Requires('call:edit')
  @ApiOperation({ summary: 'Give one applicant more time, with the reason' })
  grant(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() body: GrantExtensionDto,
  ): Promise<Page<CallExtensionView>> {
    return this.granting.execute(actor, code, body);
  }

  @Post(':code/extensions/:id/withdraw')
  @HttpCode(200)
  @Requires('call:edit')
  @ApiOperation({ summary: 'Take an extension back' })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('id', IdPipe) id: string,
  ): Promise<Page<CallExtensionView>> {
    return this.withdrawal.execute(actor, code, id);
  }
}
