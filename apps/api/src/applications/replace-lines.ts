import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { KpiLine } from '@samenspoor/domain/applications/kpi-table';
import { UnitOfWork } from '../platform/data/unit-of-work';
import type { JsonText } from '../platform/http/json-text';
import { ReadApplication } from './read-application';
import { StoreTable } from './store-table';

/** Replaces the KPI table of a draft as a whole. */
@Injectable()
export class ReplaceLines {
  constructor(
    private readonly work: UnitOfWork,
    private readonly table: StoreTable,
    private readonly application: ReadApplication,
  ) {}

  /** Refusals: those of `StoreTable`, with pointers into the list. */
  async execute(
    actor: Actor,
    id: string,
    lines: readonly KpiLine[],
    expectedVersion: number | null,
  ): Promise<JsonText> {
    await this.work.run((tx) => this.table.store(tx, actor, id, { table: () => lines }, expectedVersion));
    return this.application.execute(actor, id);
  }
}
