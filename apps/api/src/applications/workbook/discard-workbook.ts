import { Injectable } from '@nestjs/common';
import type { WorkbookUploadView } from '@samenspoor/contracts/applications/workbook';
import type { Actor } from '@samenspoor/domain/access/actor';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { lockOwnApplication } from '../editable-application';
import { openWorkbookUpload } from './open-workbook-upload';
import { workbookUploadView } from './workbook-upload-view';

/** Says that a workbook won't be taken over; it stays in the history. */
@Injectable()
export class DiscardApplicationWorkbook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, id: string, uploadId: string): Promise<WorkbookUploadView> {
    return this.work.run(async (tx) => {
      await lockOwnApplication(tx, actor, id);
      const upload = await openWorkbookUpload(tx, id, uploadId);
      upload.state = 'discarded';
      upload.settledAt = this.clock.now();
      upload.settledByName = actor.personName;
      return workbookUploadView(await tx.save(upload));
    });
  }
}
