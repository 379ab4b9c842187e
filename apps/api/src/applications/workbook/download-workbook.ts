import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import { Clock } from '../../platform/clock/clock';
import { ReadWorkbookSource } from './read-workbook-source';
import { writeApplicationWorkbook } from './write-workbook';

/** A file to download. */
export interface WorkbookFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** The application as a workbook, for whoever can read it; a miss is `not_found`. */
@Injectable()
export class DownloadWorkbook {
  constructor(
    private readonly sources: ReadWorkbookSource,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string): Promise<WorkbookFile> {
    const { view, source } = await this.sources.execute(actor, id);
    const bytes = await writeApplicationWorkbook(source, this.clock.now());
    return { fileName: `werkboek-${fileWord(view.applicant.name)}-${fileWord(view.call.code)}.xlsx`, bytes };
  }
}

/** Only letters, digits and dashes: fit for a header and for every disk. */
const fileWord = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
