import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SavedViews } from '@samenspoor/contracts/identity/saved-view';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { SavedViewList } from '@samenspoor/domain/identity/saved-view-list';
import { CurrentActor } from '../../platform/access/current-actor';
import { RequiresSignIn } from '../../platform/access/route-access';
import { IdPipe } from '../../platform/http/id.pipe';
import { KeepViewDto } from './keep-view.dto';
import { KeepView } from './keep-view';
import { ListViews } from './list-views';
import { RemoveView } from './remove-view';
import { ViewListPipe } from './view-list.pipe';

/** The views of lists that I keep. */
@ApiTags('identity')
@RequiresSignIn()
@Controller('me/views/:list')
export class ViewsController {
  constructor(
    private readonly listViews: ListViews,
    private readonly keepView: KeepView,
    private readonly removeView: RemoveView,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The views that I keep of a list' })
  list(@CurrentActor() actor: Actor, @Param('list', ViewListPipe) list: SavedViewList): Promise<SavedViews> {
    return this.listViews.execute(actor, list);
  }

  @Put()
  @ApiOperation({ summary: 'Keep the filters and the sort of a list under a name, in the place of what had that name' })
  async keep(
    @CurrentActor() actor: Actor,
    @Param('list', ViewListPipe) list: SavedViewList,
    @Body() body: KeepViewDto,
  ): Promise<SavedViews> {
    await this.keepView.execute(actor, list, body);
    return this.listViews.execute(actor, list);
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Remove a view that I keep' })
  async remove(
    @CurrentActor() actor: Actor,
    @Param('list', ViewListPipe) list: SavedViewList,
    @Param('id', IdPipe) id: string,
  ): Promise<SavedViews> {
    await this.removeView.execute(actor, list, id);
    return this.listViews.execute(actor, list);
  }
}
