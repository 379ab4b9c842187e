import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../platform/access/current-actor';
import { Requires } from '../platform/access/route-access';
import type { JsonText } from '../platform/http/json-text';
import { PageQuery } from '../platform/http/page-query';
import { CreatePartnershipDto } from './dto/create-partnership.dto';
import { FoundPartnership } from './found-partnership';
import { ListPartnerships } from './list-partnerships';

@ApiTags('applications')
@Controller('partnerships')
export class PartnershipsController {
  constructor(
    private readonly listPartnerships: ListPartnerships,
    private readonly foundPartnership: FoundPartnership,
  ) {}

  @Get()
  @Requires('application:read')
  @ApiOperation({ summary: 'The partnerships of the own local government' })
  list(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<JsonText<Page<OwnPartnership>>> {
    return this.listPartnerships.execute(actor, page);
  }

  @Post()
  @Requires('application:create')
  @ApiOperation({ summary: 'Found a partnership that the own local government leads' })
  found(@CurrentActor() actor: Actor, @Body() body: CreatePartnershipDto): Promise<OwnPartnership> {
    return this.foundPartnership.execute(actor, body);
  }
}
