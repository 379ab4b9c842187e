import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { PHASE_TITLES } from '@samenspoor/contracts/trajectories/phase-titles';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import type { Actor } from '@samenspoor/domain/access/actor';
import { AuditTrail } from '../audit';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { type SheetColumn, text } from '../platform/spreadsheet/sheet-column';
import { workbookStream } from '../platform/spreadsheet/workbook-download';
import { TrajectoryQuery } from './dto/trajectory-query';
import { ListTrajectories } from './list-trajectories';

/** Trajectories at a time. */
const BATCH = 100;

const COLUMNS: readonly SheetColumn<TrajectorySummary>[] = [
  text('Lokaal bestuur', 30, (row) => row.localGovernmentName),
  text('Dossiernummer', 16, (row) => row.applicationReference),
  text('Thema', 8, (row) => row.themeNumber),
  text('Naam van het thema', 52, (row) => row.themeTitle),
  text('Fase', 20, (row) => PHASE_TITLES[row.phase]),
  text('Expert', 26, (row) => row.expertName),
  text('Volgende stap', 44, (row) => row.nextStep),
  text('Dag van de volgende stap', 22, (row) => row.nextStepOn),
  text('Regio', 24, (row) => row.supportRegionName),
];

/** The list of trajectories as a workbook, filtered as on the screen; who took it is written down first. */
@Injectable()
export class ExportTrajectories {
  constructor(
    private readonly list: ListTrajectories,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, query: TrajectoryQuery): Promise<Readable> {
    await this.unitOfWork.run((tx) => this.audit.recordExport(tx, actor, 'Trajecten op maat', query));
    return workbookStream(this.clock.now(), async (book) => {
      const sheet = book.open('Trajecten op maat', COLUMNS);
      for await (const row of this.all(actor, query)) sheet.add(row);
      sheet.close();
    });
  }

  private async *all(actor: Actor, query: TrajectoryQuery): AsyncGenerator<TrajectorySummary> {
    let cursor: string | undefined;
    do {
      const page = Object.assign(new TrajectoryQuery(), query, { cursor, limit: BATCH });
      const { items, next } = await this.list.execute(actor, page);
      yield* items;
      cursor = next ?? undefined;
    } while (cursor !== undefined);
  }
}
