import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FigureUploadView, MOST_FIGURE_BYTES, type UploadFigures } from '@samenspoor/contracts/catalogue/figures';
import { FigureUpload } from '@samenspoor/database/entities/catalogue/figure-upload.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { readFigureTable } from '@samenspoor/domain/catalogue/figures/figure-rows';
import { judgeFigures } from '@samenspoor/domain/catalogue/figures/judge-figures';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { readSpreadsheet } from '../../platform/spreadsheet/read-spreadsheet';
import { readFigureChanges, readFigurePlaces } from './figure-facts';
import { figureUploadView } from './figure-upload-view';

/** Reads and judges a table of official figures, and keeps both; nothing is taken over yet. */
@Injectable()
export class UploadFigureTable {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    file: Buffer,
    { kind, year, source, fileName }: UploadFigures,
  ): Promise<FigureUploadView> {
    const book = await readSpreadsheet(file, { limits: { fileBytes: MOST_FIGURE_BYTES } });
    const table = readFigureTable(book, kind, year);
    return this.unitOfWork.run(async (tx) => {
      const places = await readFigurePlaces(tx, { kind, year });
      const { messages, entries } = judgeFigures(table, { kind, year, places });
      const upload = await tx.save(
        FigureUpload,
        tx.create(FigureUpload, {
          kind,
          year,
          source,
          fileName,
          fileBytes: file.length,
          fileHash: createHash('sha256').update(file).digest('hex'),
          rows: [...table.rows],
          fileMessages: [...table.messages],
          messages: [...messages],
          changes: await readFigureChanges(tx, { kind, year }, entries),
          state: 'previewed',
          uploadedAt: this.clock.now(),
          uploadedById: actor.personId,
          uploadedByName: actor.personName,
          addedMerged: false,
        }),
      );
      return figureUploadView(upload);
    });
  }
}
