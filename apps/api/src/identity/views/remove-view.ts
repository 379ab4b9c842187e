import { Injectable } from '@nestjs/common';
import { SavedView } from '@samenspoor/database/entities/identity/saved-view.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { SavedViewList } from '@samenspoor/domain/identity/saved-view-list';
import { UnitOfWork } from '../../platform/data/unit-of-work';

/** Removes a view of one's own; one that is gone already, or is somebody else's, changes nothing. */
@Injectable()
export class RemoveView {
  constructor(private readonly work: UnitOfWork) {}

  async execute({ personId }: Actor, list: SavedViewList, id: string): Promise<void> {
    await this.work.run((tx) => tx.delete(SavedView, { id, personId, list }));
  }
}
