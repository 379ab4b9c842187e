import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MOST_WORKBOOK_BYTES, type WorkbookUploadView } from '@samenspoor/contracts/applications/workbook';
import { Application } from '@samenspoor/database/entities/applications/application.entity';
import { ApplicationUpload } from '@samenspoor/database/entities/applications/application-upload.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { readApplicationWorkbook } from '@samenspoor/domain/applications/workbook/read-workbook';
import { NO_PROPOSAL, type WorkbookReading } from '@samenspoor/domain/applications/workbook/workbook-proposal';
import type { WorkbookSource } from '@samenspoor/domain/applications/workbook/workbook-source';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';
import { readSpreadsheet } from '../../platform/spreadsheet/read-spreadsheet';
import { lockOwnDraft } from '../editable-application';
import { ReadWorkbookSource } from './read-workbook-source';
import { workbookUploadView } from './workbook-upload-view';

/** What arrived: the file, or why it couldn't be received. */
export type ReceivedFile =
  { readonly bytes: Buffer; readonly refusal: null } | { readonly bytes: null; readonly refusal: RefusalError };

/**
 * Reads a workbook that came back and keeps it with what there is to say about it: nothing is taken over yet. A file that
 * is refused is kept too, with its refusal, and then refused.
 */
@Injectable()
export class UploadApplicationWorkbook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly sources: ReadWorkbookSource,
  ) {}

  /** Refusals: `not_found`, `already_submitted`, and those of `readSpreadsheet`. */
  async execute(actor: Actor, id: string, fileName: string, file: ReceivedFile): Promise<WorkbookUploadView> {
    await this.work.run((tx) => lockOwnDraft(tx, actor, id));
    const { view, source } = await this.sources.execute(actor, id);
    const kept = { fileName, draftVersion: view.version };
    try {
      const reading = await this.read(source, file);
      return workbookUploadView(await this.keep(actor, id, file.bytes, { ...kept, ...reading, state: 'previewed' }));
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      const refused = { messages: [], changes: [], proposal: NO_PROPOSAL, refusalCode: error.refusals[0].code };
      await this.keep(actor, id, file.bytes, { ...kept, ...refused, state: 'refused' });
      throw error;
    }
  }

  private async read(source: WorkbookSource, { bytes, refusal }: ReceivedFile): Promise<WorkbookReading> {
    if (bytes === null) throw refusal;
    const book = await readSpreadsheet(bytes, { limits: { fileBytes: MOST_WORKBOOK_BYTES } });
    const { applicationId: id } = source;
    const stored = await this.work.run((tx) =>
      tx.findOne(Application, { where: { id }, select: { fieldVersions: true } }),
    );
    return readApplicationWorkbook(book, source, foundOrRefused(stored).fieldVersions);
  }

  private keep(
    actor: Actor,
    applicationId: string,
    file: Buffer | null,
    facts: Partial<ApplicationUpload>,
  ): Promise<ApplicationUpload> {
    return this.work.run((tx) =>
      tx.save(
        ApplicationUpload,
        tx.create(ApplicationUpload, {
          refusalCode: null,
          ...facts,
          applicationId,
          fileBytes: file?.length ?? null,
          fileHash: file && createHash('sha256').update(file).digest('hex'),
          uploadedAt: this.clock.now(),
          uploadedById: actor.personId,
          uploadedByName: actor.personName,
          settledAt: null,
          settledByName: null,
        }),
      ),
    );
  }
}
