import { Injectable } from '@nestjs/common';
import type { Document } from '@samenspoor/database/entities/documents/document.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { foundOrRefused } from '../../platform/http/refusal-error';
import type { JudgedFile } from '../content/judge-file';
import { DocumentKeeper } from '../document-keeper';
import { DocumentRows } from '../document-rows';
import { Intake } from '../intake';
import { GiveUpUpload } from './give-up-upload';
import { UploadFolder } from './upload-folder';

/** Makes a document of an upload that is whole. May be called again: after a cut, or once ClamAV is back. */
@Injectable()
export class FinishUpload {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: DocumentRows,
    private readonly uploads: UploadFolder,
    private readonly intake: Intake,
    private readonly keeper: DocumentKeeper,
    private readonly giveUp: GiveUpUpload,
  ) {}

  async execute(actor: Actor, { id, name }: Document): Promise<void> {
    try {
      const judged = await this.intake.take(id, name, (path) => this.uploads.copy(id, path));
      await this.unitOfWork.run((tx) => this.complete(tx, actor, id, judged));
      await this.uploads.remove(id);
    } catch (error) {
      if (await this.isReady(id)) return;
      await this.giveUp.execute(id, error);
      throw error;
    }
  }

  private async complete(tx: EntityManager, actor: Actor, id: string, judged: JudgedFile): Promise<void> {
    const row = foundOrRefused(await this.rows.lock(tx, id));
    if (row.state === 'ready') return;
    await this.keeper.attachUpload(tx, actor, foundOrRefused(row.state === 'removed' ? null : row), judged);
  }

  /** Somebody else finished it meanwhile: the request whose answer got lost, or the one that asked again. */
  private async isReady(id: string): Promise<boolean> {
    return (await this.rows.one(id))?.state === 'ready';
  }
}
