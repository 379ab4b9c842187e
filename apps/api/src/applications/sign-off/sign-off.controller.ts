import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IfMatch } from '../../platform/http/entity-tag';
import { IdPipe } from '../../platform/http/id.pipe';
import type { JsonText } from '../../platform/http/json-text';
import { DecideSignOff } from './decide-sign-off';
import { ConfirmSignOffDto } from './dto/confirm-sign-off.dto';
import { SendBackSignOffDto } from './dto/send-back-sign-off.dto';
import { RequestSignOff } from './request-sign-off';

/** The sign-off of an application by a signatory, when its call asks for one. */
@ApiTags('applications')
@Controller('applications/:id/sign-off')
export class SignOffController {
  constructor(
    private readonly requestSignOff: RequestSignOff,
    private readonly decideSignOff: DecideSignOff,
  ) {}

  @Post()
  @HttpCode(200)
  @Requires('application:edit')
  @ApiOperation({ summary: 'Ask the signatories to confirm the application as it is' })
  request(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<JsonText<ApplicationView>> {
    return this.requestSignOff.execute(actor, id);
  }

  @Post('confirm')
  @HttpCode(200)
  @Requires('application:sign')
  @ApiOperation({ summary: 'Confirm the application as it is; any change afterwards overtakes it' })
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { agreed, sha256 }: ConfirmSignOffDto,
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ApplicationView>> {
    return this.decideSignOff.execute(
      actor,
      id,
      { action: 'confirm', agreed, ...(sha256 !== undefined && { sha256 }) },
      expected,
    );
  }

  @Post('send-back')
  @HttpCode(200)
  @Requires('application:sign')
  @ApiOperation({ summary: 'Send the application back with a remark' })
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { remark }: SendBackSignOffDto,
    @IfMatch() expected: number | null,
  ): Promise<JsonText<ApplicationView>> {
    return this.decideSignOff.execute(actor, id, { action: 'send_back', remark }, expected);
  }
}
