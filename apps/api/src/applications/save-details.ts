import { Injectable } from '@nestjs/common';
import type { ChangeApplication, SavedView } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { Versioned } from '../platform/http/json-text';
import { StoreDetails } from './store-details';

/** Saves details of a draft, and answers only those: what typing asks for, every second of hundreds of people. */
@Injectable()
export class SaveDetails {
  constructor(
    private readonly work: UnitOfWork,
    private readonly details: StoreDetails,
  ) {}

  /** Refusals: those of `StoreDetails`. */
  async execute(
    actor: Actor,
    id: string,
    change: ChangeApplication,
    expectedVersion: number | null,
  ): Promise<Versioned<SavedView>> {
    const saved = await this.work.run((tx) => this.details.store(tx, actor, id, change, expectedVersion));
    return new Versioned(saved, saved.version);
  }
}
