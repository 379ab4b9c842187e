import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CorrespondenceSummary, WaitingFile } from '@samenspoor/contracts/correspondence/correction';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CurrentActor } from '../../platform/access/current-actor';
import { Requires } from '../../platform/access/route-access';
import { IdPipe } from '../../platform/http/id.pipe';
import { ListWaiting } from './list-waiting';
import { ReadCorrespondence } from './read-correspondence';

/** What waits for somebody about files, and whether the clock of a procedure runs. */
@ApiTags('correspondence')
@Controller()
export class CorrespondenceController {
  constructor(
    private readonly readCorrespondence: ReadCorrespondence,
    private readonly listWaiting: ListWaiting,
  ) {}

  @Get('applications/:id/correspondence')
  @Requires('application:read')
  @ApiOperation({
    summary: 'What waits for this person about an application, and whether the clock of the procedure runs',
  })
  summary(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CorrespondenceSummary> {
    return this.readCorrespondence.execute(actor, id);
  }

  @Get('correspondence/waiting')
  @Requires('message:send')
  @ApiOperation({ summary: 'Files with a request to answer or to judge, or with unread messages' })
  waiting(@CurrentActor() actor: Actor): Promise<Page<WaitingFile>> {
    return this.listWaiting.execute(actor);
  }
}
