import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { KpiLine } from '@samenspoor/domain/applications/kpi-table';
import { mergeLines, pointerIntoGiven } from '@samenspoor/domain/applications/line-merge';
import { type Refusal, refusal } from '@samenspoor/domain/kernel/refusal';
import { UnitOfWork } from '../platform/data/unit-of-work';
import type { JsonText } from '../platform/http/json-text';
import { refuseIfAny } from '../platform/http/refusal-error';
import { ReadApplication } from './read-application';
import { StoreTable, type TableChange } from './store-table';

/** Saves some rows of the KPI table of a draft: whoever saved another row meanwhile loses nothing. */
@Injectable()
export class ChangeLines {
  constructor(
    private readonly work: UnitOfWork,
    private readonly table: StoreTable,
    private readonly application: ReadApplication,
  ) {}

  /** Refusals: those of `StoreTable`, with pointers into the rows given; `duplicate_indicator`. */
  async execute(actor: Actor, id: string, rows: readonly KpiLine[], expectedVersion: number | null): Promise<JsonText> {
    refuseIfAny(repeatedRows(rows));
    const change: TableChange = {
      table: (stored) => mergeLines(stored, rows),
      pointed: (found, table) => ({
        ...found,
        pointer: pointerIntoGiven(found.pointer ?? '', table, rows),
      }),
    };
    await this.work.run((tx) => this.table.store(tx, actor, id, change, expectedVersion));
    return this.application.execute(actor, id);
  }
}

/** A row given twice: which of the two was meant? */
function repeatedRows(rows: readonly KpiLine[]): Refusal<'duplicate_indicator'>[] {
  const codes = rows.map(({ indicatorCode }) => indicatorCode);
  return codes.flatMap((indicator, place) =>
    codes.indexOf(indicator) === place
      ? []
      : [refusal('duplicate_indicator', { indicator }, `/${place}/indicatorCode`)],
  );
}
