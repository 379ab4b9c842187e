import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CallImpact } from '@samenspoor/contracts/applications/call-impact';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Expensive } from '../../platform/access/expensive';
import { Requires } from '../../platform/access/route-access';
import { IdPipe } from '../../platform/http/id.pipe';
import { VersionPipe } from '../versions/version.pipe';
import { AcknowledgeRecomputation } from './acknowledge-recomputation';
import { PreviewImpact } from './preview-impact';

/** What a new version of a programme does to open drafts. */
@ApiTags('applications')
@Controller()
export class RecomputationController {
  constructor(
    private readonly impact: PreviewImpact,
    private readonly acknowledge: AcknowledgeRecomputation,
  ) {}

  @Get('programmes/:code/versions/:number/impact')
  @Expensive()
  @Requires('programme:edit')
  @ApiOperation({ summary: 'The calls that can follow a version, and what it makes of the open drafts in them' })
  preview(@Param('code') code: string, @Param('number', VersionPipe) number: number): Promise<readonly CallImpact[]> {
    return this.impact.execute(code, number);
  }

  @Post('applications/:id/recomputation/seen')
  @HttpCode(204)
  @Requires('application:edit')
  @ApiOperation({ summary: 'Somebody of the applicant read what a new version did to the draft' })
  seen(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.acknowledge.execute(actor, id);
  }
}
