import { Injectable } from '@nestjs/common';
import type { ChangeApplication } from '@samenspoor/contracts/applications/application';
import type { Actor } from '@samenspoor/domain/access/actor';
import { UnitOfWork } from '../platform/data/unit-of-work';
import type { JsonText } from '../platform/http/json-text';
import { ReadApplication } from './read-application';
import { StoreDetails } from './store-details';

/** Saves details of a draft, and answers the whole of it. */
@Injectable()
export class ChangeApplicationDetails {
  constructor(
    private readonly work: UnitOfWork,
    private readonly details: StoreDetails,
    private readonly application: ReadApplication,
  ) {}

  /** Refusals: those of `StoreDetails`. */
  async execute(
    actor: Actor,
    id: string,
    change: ChangeApplication,
    expectedVersion: number | null,
  ): Promise<JsonText> {
    await this.work.run((tx) => this.details.store(tx, actor, id, change, expectedVersion));
    return this.application.execute(actor, id);
  }
}
