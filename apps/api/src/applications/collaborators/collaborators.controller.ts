import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CollaboratorsView } from '@samenspoor/contracts/applications/collaborators';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IfMatch } from '../../platform/http/entity-tag';
import { IdPipe } from '../../platform/http/id.pipe';
import { ChangeCollaborator } from './change-collaborator';
import { ChangeCollaboratorDto, InviteCollaboratorDto } from './invite-collaborator.dto';
import { InviteCollaborator } from './invite-collaborator';
import { ListCollaborators } from './list-collaborators';

/** Colleagues of the own organisation who work on one application. */
@ApiTags('applications')
@Controller('applications/:id/collaborators')
export class CollaboratorsController {
  constructor(
    private readonly listCollaborators: ListCollaborators,
    private readonly inviteCollaborator: InviteCollaborator,
    private readonly changeCollaborator: ChangeCollaborator,
  ) {}

  @Get()
  @Requires('application:edit')
  @ApiOperation({ summary: 'Who of the own organisation works on this application' })
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CollaboratorsView> {
    return this.listCollaborators.execute(actor, id);
  }

  @Post()
  @Requires('collaborator:manage')
  @ApiOperation({ summary: 'Invite a colleague to this application, to read or to write' })
  async invite(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: InviteCollaboratorDto,
  ): Promise<CollaboratorsView> {
    await this.inviteCollaborator.execute(actor, id, body);
    return this.listCollaborators.execute(actor, id);
  }

  @Patch(':collaboratorId')
  @Requires('collaborator:manage')
  @ApiOperation({ summary: 'Change what an invited colleague can do' })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('collaboratorId', IdPipe) collaboratorId: string,
    @Body() { access }: ChangeCollaboratorDto,
    @IfMatch() expected: number | null,
  ): Promise<CollaboratorsView> {
    await this.changeCollaborator.execute(actor, id, collaboratorId, access, expected);
    return this.listCollaborators.execute(actor, id);
  }

  @Post(':collaboratorId/stop')
  @HttpCode(200)
  @Requires('collaborator:manage')
  @ApiOperation({ summary: 'End the invitation of a colleague' })
  async stop(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('collaboratorId', IdPipe) collaboratorId: string,
    @IfMatch() expected: number | null,
  ): Promise<CollaboratorsView> {
    await this.changeCollaborator.execute(actor, id, collaboratorId, null, expected);
    return this.listCollaborators.execute(actor, id);
  }
}
