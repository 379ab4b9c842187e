import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type {
  OrganisationPeopleView,
  OrganisationPersonAdded,
} from '@samenspoor/contracts/identity/organisation-people';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IfMatch } from '../../platform/http/entity-tag';
import { IdPipe } from '../../platform/http/id.pipe';
import { PageQuery } from '../../platform/http/page-query';
import { GiveCapacity } from './give-capacity';
import { InviteAgain } from './invite-again';
import { ListOrganisationPeople } from './list-organisation-people';
import { AddOrganisationPersonDto, SetLastDayDto } from './organisation-person.dto';
import { ReadPeopleTimeline } from './read-people-timeline';
import { SetLastDay } from './set-last-day';

/** Who acts for an applicant, run by an administrator. The id is that of the applicant. */
@ApiTags('identity')
@Controller('organisations/:id')
export class OrganisationPeopleController {
  constructor(
    private readonly listPeople: ListOrganisationPeople,
    private readonly giveCapacity: GiveCapacity,
    private readonly setLastDay: SetLastDay,
    private readonly inviteAgain: InviteAgain,
    private readonly readTimeline: ReadPeopleTimeline,
  ) {}

  @Get('people')
  @Requires('people:edit')
  @ApiOperation({ summary: 'Who acts for this applicant, acted, or will' })
  list(@Param('id', IdPipe) id: string): Promise<OrganisationPeopleView> {
    return this.listPeople.execute(id);
  }

  @Post('people')
  @Requires('people:edit')
  @ApiOperation({ summary: 'Give somebody a capacity at this applicant, and invite them' })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: AddOrganisationPersonDto,
  ): Promise<OrganisationPersonAdded> {
    const given = await this.giveCapacity.execute(actor, id, body);
    return { ...given, people: await this.listPeople.execute(id) };
  }

  @Put('people/:capacityId/last-day')
  @Requires('people:edit')
  @ApiOperation({ summary: 'Set or take away the last day of a capacity' })
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('capacityId', IdPipe) capacityId: string,
    @Body() { lastDay }: SetLastDayDto,
    @IfMatch() expected: number | null,
  ): Promise<OrganisationPeopleView> {
    await this.setLastDay.execute(actor, id, capacityId, lastDay, expected);
    return this.listPeople.execute(id);
  }

  @Post('people/:capacityId/invitation')
  @HttpCode(200)
  @Requires('people:edit')
  @ApiOperation({ summary: 'Invite somebody again who has not signed in yet' })
  async again(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('capacityId', IdPipe) capacityId: string,
  ): Promise<OrganisationPeopleView> {
    await this.inviteAgain.execute(actor, id, capacityId);
    return this.listPeople.execute(id);
  }

  @Get('timeline')
  @Requires('people:edit')
  @ApiOperation({ summary: 'Who changed what about the people of this applicant' })
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<Page<TimelineEntry>> {
    return this.readTimeline.execute(actor, id, query);
  }
}
