import { Injectable } from '@nestjs/common';
import type { UploadView } from '@samenspoor/contracts/documents/document';
import type { Document } from '@samenspoor/database/entities/documents/document.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { Request } from 'express';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';
import { DocumentRows } from '../document-rows';
import { FinishUpload } from './finish-upload';
import { UploadFolder } from './upload-folder';

/** An upload from its first byte to its last, for who started it; to everybody else it doesn't exist. */
@Injectable()
export class UploadProgress {
  constructor(
    private readonly rows: DocumentRows,
    private readonly uploads: UploadFolder,
    private readonly finish: FinishUpload,
  ) {}

  /** How far it came. A whole one that wasn't finished (the answer got lost, ClamAV was away) is finished now. */
  async read(actor: Actor, id: string): Promise<UploadView> {
    const row = await this.own(actor, id);
    const { name, size } = row;
    if (row.state === 'ready') return { id: row.id, name, size, offset: size };
    const offset = await this.uploads.offset(row.id);
    if (offset === size) await this.finish.execute(actor, row);
    return { id: row.id, name, size, offset };
  }

  /** Takes in a part; with the last one the document is there, or its refusal is thrown. */
  async append(actor: Actor, id: string, request: Request): Promise<UploadView> {
    const row = await this.own(actor, id);
    const { name, size } = row;
    if (row.state === 'ready') throw RefusalError.of('upload_offset_wrong');
    const offset = await this.uploads.append(row.id, request);
    if (offset === size) await this.finish.execute(actor, row);
    return { id: row.id, name, size, offset };
  }

  /** Stops an upload and forgets what arrived. A document that is there already is removed as a document, not here. */
  async cancel(actor: Actor, id: string): Promise<void> {
    const row = await this.own(actor, id);
    if (row.state === 'ready') throw RefusalError.of('action_not_allowed');
    await this.uploads.remove(row.id);
    await this.rows.forget(row.id);
  }

  private async own(actor: Actor, id: string): Promise<Document> {
    const row = foundOrRefused(await this.rows.one(id));
    return foundOrRefused(row.uploadedBy === actor.personId && row.state !== 'removed' ? row : null);
  }
}
