import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OrganisationAdded } from '@samenspoor/contracts/catalogue/organisation';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { AddOrganisation } from './add-organisation';
import { AddOrganisationDto } from './add-organisation.dto';

/** Organisations that apply; they are found with `GET /local-governments?kind=organisation`. */
@ApiTags('catalogue')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly addOrganisation: AddOrganisation) {}

  @Post()
  @Requires('programme:edit')
  @ApiOperation({ summary: 'Add an organisation that can apply' })
  add(@CurrentActor() actor: Actor, @Body() body: AddOrganisationDto): Promise<OrganisationAdded> {
    return this.addOrganisation.execute(actor, body);
  }
}
