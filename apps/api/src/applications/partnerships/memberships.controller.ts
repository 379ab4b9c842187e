import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LeavePreview, PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IdPipe } from '../../platform/http/id.pipe';
import type { Versioned } from '../../platform/http/json-text';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { AnswerInvitation } from './answer-invitation';
import {
  DeclineMembershipDto,
  InviteMemberDto,
  LeavePartnershipDto,
  LeavePreviewQuery,
} from './dto/partnership-commands.dto';
import { EndMembership } from './end-membership';
import { InviteMemberToPartnership } from './invite-member';
import { PreviewLeaving } from './preview-leaving';

/** Who takes part in a partnership: asked by the lead, answered by the own person of the member. */
@ApiTags('applications')
@Controller('partnerships/:id/members')
export class MembershipsController {
  constructor(
    private readonly inviteMember: InviteMemberToPartnership,
    private readonly answerInvitation: AnswerInvitation,
    private readonly endMembership: EndMembership,
    private readonly previewLeaving: PreviewLeaving,
  ) {}

  @Post()
  @Requires('application:create')
  @ApiOperation({ summary: 'Ask a local government to take part in a partnership that one leads' })
  invite(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: InviteMemberDto,
  ): Promise<Versioned<PartnershipDetail>> {
    return this.inviteMember.execute(actor, id, body);
  }

  @Post(':memberId/consent')
  @HttpCode(200)
  @Requires('partnership:consent')
  @ApiOperation({ summary: 'Agree, in the name of the own local government, to take part' })
  async consent(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('memberId', IdPipe) memberId: string,
  ): Promise<Versioned<PartnershipDetail>> {
    return foundOrRefused(await this.answerInvitation.execute(actor, id, memberId, { agree: true }));
  }

  @Post(':memberId/decline')
  @HttpCode(204)
  @Requires('partnership:consent')
  @ApiOperation({ summary: 'Decline, with a reason; the partnership is then no longer theirs to see' })
  async decline(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('memberId', IdPipe) memberId: string,
    @Body() { reason }: DeclineMembershipDto,
  ): Promise<void> {
    await this.answerInvitation.execute(actor, id, memberId, { agree: false, reason });
  }

  @Post(':memberId/withdraw')
  @HttpCode(200)
  @Requires('application:create')
  @ApiOperation({ summary: 'Take back an invitation that was not answered yet' })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('memberId', IdPipe) memberId: string,
  ): Promise<Versioned<PartnershipDetail>> {
    return this.endMembership.withdraw(actor, id, memberId);
  }

  @Get(':memberId/leave-preview')
  @Requires('application:create')
  @ApiOperation({ summary: 'What happens when this member leaves, in figures and plain sentences' })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('memberId', IdPipe) memberId: string,
    @Query() { lastDay }: LeavePreviewQuery,
  ): Promise<LeavePreview> {
    return this.previewLeaving.execute(actor, id, memberId, lastDay);
  }

  @Post(':memberId/leave')
  @HttpCode(200)
  @Requires('application:create')
  @ApiOperation({ summary: 'Leave, or let a member go, from a last day on' })
  leave(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('memberId', IdPipe) memberId: string,
    @Body() body: LeavePartnershipDto,
  ): Promise<Versioned<PartnershipDetail>> {
    return this.endMembership.leave(actor, id, memberId, body);
  }
}
