import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Document } from '@samenspoor/database/entities/documents/document.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { cleanName } from '@samenspoor/domain/documents/document-name';
import { judgeUpload } from '@samenspoor/domain/documents/document-rules';
import { Clock } from '../../platform/clock/clock';
import { Settings } from '../../platform/config/settings';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError, refuseIfAny } from '../../platform/http/refusal-error';
import { DocumentAccesses } from '../document-access';
import { DocumentRows } from '../document-rows';
import type { AnnouncedUpload } from './announced-upload';
import { UploadFolder } from './upload-folder';

/** Makes room for a file that is announced: all that can be refused by then is refused before its first byte. */
@Injectable()
export class StartUpload {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accesses: DocumentAccesses,
    private readonly rows: DocumentRows,
    private readonly uploads: UploadFolder,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Answers the id of the upload, which the document keeps. */
  execute(actor: Actor, { place, name: given, size }: AnnouncedUpload): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      await this.accesses.refuseUnlessMayAttach(tx, actor, place);
      const name = cleanName(given);
      if (name === null) throw RefusalError.of('document_name_invalid', undefined, '/filename');
      const present = await this.rows.countAlone(tx, place);
      refuseIfAny(judgeUpload(size, present, this.settings.maxUploadMegabytes));
      const id = randomUUID();
      const uploaded = { uploadedBy: actor.personId, uploadedByName: actor.personName, uploadedAt: this.clock.now() };
      await tx.insert(Document, { id, ...place, name, size, scan: 'not_scanned', state: 'uploading', ...uploaded });
      await this.uploads.begin(id, size);
      return id;
    });
  }
}
