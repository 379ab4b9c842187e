import { createReadStream } from 'node:fs';
import { Injectable, Logger } from '@nestjs/common';
import { Document } from '@samenspoor/database/entities/documents/document.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';
import { JudgeFile } from '../content/judge-file';
import type { JudgedFile } from '../content/judge-file';
import { DocumentKeeper } from '../document-keeper';
import { DocumentRows } from '../document-rows';
import { Scratch } from '../files/scratch';
import { UploadFolder } from './upload-folder';

const logger = new Logger('Uploads');

/** Makes a document of an upload that is whole. May be called again: after a cut, or once ClamAV is back. */
@Injectable()
export class FinishUpload {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: DocumentRows,
    private readonly uploads: UploadFolder,
    private readonly scratch: Scratch,
    private readonly judge: JudgeFile,
    private readonly keeper: DocumentKeeper,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { id, name }: Document): Promise<void> {
    try {
      await this.scratch.with(async (path) => {
        await this.uploads.copy(id, path);
        const judged = await this.judge.execute(path, name);
        await this.keeper.keepBytes(id, createReadStream(path));
        await this.unitOfWork.run((tx) => this.complete(tx, actor, id, judged));
      });
      await this.uploads.remove(id);
    } catch (error) {
      if (await this.isReady(id)) return;
      await this.giveUp(id, error);
      throw error;
    }
  }

  private async complete(tx: EntityManager, actor: Actor, id: string, judged: JudgedFile): Promise<void> {
    const row = foundOrRefused(await this.rows.lock(tx, id));
    if (row.state === 'ready') return;
    if (row.state === 'removed') throw RefusalError.of('not_found');
    await this.keeper.attach(tx, actor, { ...row, ...judged });
  }

  /** Somebody else finished it meanwhile: the request whose answer got lost, or the one that asked again. */
  private async isReady(id: string): Promise<boolean> {
    return (await this.rows.one(id))?.state === 'ready';
  }

  /** What was refused is gone at once; what failed on our side stays, so that it can be tried again. */
  private async giveUp(id: string, error: unknown): Promise<void> {
    const code = error instanceof RefusalError ? error.refusals[0].code : null;
    if (code === null) return;
    if (code === 'scan_unavailable') return this.rows.note(id, { scan: 'failed' });
    await this.uploads.remove(id);
    await this.keeper.forgetBytes(id);
    if (code !== 'document_infected') return this.rows.forget(id);
    logger.warn(`ClamAV found a virus in upload ${id}`);
    await this.rows.note(id, { scan: 'infected', state: 'removed', removedAt: this.clock.now() });
  }
}
