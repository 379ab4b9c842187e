import { Injectable } from '@nestjs/common';
import type { SavedView, SavedViews } from '@samenspoor/contracts/identity/saved-view';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { SavedViewList } from '@samenspoor/domain/identity/saved-view-list';
import { NamedQueries } from '../../platform/data/named-queries';

const VIEWS = 'select id, name, query from saved_view where person_id = $1 and list = $2 order by name, id';

/** The views of a list that somebody keeps, by name. They are of the person: another capacity sees the same ones. */
@Injectable()
export class ListViews {
  constructor(private readonly queries: NamedQueries) {}

  async execute({ personId }: Actor, list: SavedViewList): Promise<SavedViews> {
    return { items: await this.queries.rows<SavedView>('saved-views', VIEWS, [personId, list]) };
  }
}
