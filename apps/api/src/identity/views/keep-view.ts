import { Injectable } from '@nestjs/common';
import type { KeepSavedView } from '@samenspoor/contracts/identity/saved-view';
import { Person } from '@samenspoor/database/entities/identity/person.entity';
import { SavedView } from '@samenspoor/database/entities/identity/saved-view.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { MOST_SAVED_VIEWS, type SavedViewList } from '@samenspoor/domain/identity/saved-view-list';
import { lockNamed } from '../../platform/data/named-entity';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError } from '../../platform/http/refusal-error';

/** Keeps the filters and the sort of a list under a name. What had that name is replaced, so that doing it twice is doing it once. */
@Injectable()
export class KeepView {
  constructor(private readonly work: UnitOfWork) {}

  /** Refusal: `too_many_views`. */
  execute({ personId }: Actor, list: SavedViewList, { name, query }: KeepSavedView): Promise<void> {
    return this.work.run(async (tx) => {
      await lockNamed(tx, Person, 'saved-views-person', 'id = $1', [personId]);
      const kept = await tx.findBy(SavedView, { personId, list });
      const others = kept.filter((view) => view.name !== name);
      if (others.length >= MOST_SAVED_VIEWS) throw RefusalError.of('too_many_views');
      await tx.upsert(SavedView, { personId, list, name, query }, ['personId', 'list', 'name']);
    });
  }
}
