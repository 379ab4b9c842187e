import { Injectable } from '@nestjs/common';
import { FIGURE_KIND_TITLES } from '@samenspoor/contracts/catalogue/figure-texts';
import type { FigureUploadView } from '@samenspoor/contracts/catalogue/figures';
import type { Actor } from '@samenspoor/domain/access/actor';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { figureUploadView } from './figure-upload-view';
import { openUpload } from './open-upload';

/** Says that a table won't be taken over; it stays in the history. */
@Injectable()
export class DiscardFigureTable {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, id: string): Promise<FigureUploadView> {
    return this.unitOfWork.run(async (tx) => {
      const upload = await openUpload(tx, id);
      Object.assign(upload, { state: 'discarded', settledAt: this.clock.now(), settledByName: actor.personName });
      await tx.save(upload);
      await this.trail.record(tx, actor, {
        subjectType: 'figures',
        subjectId: id,
        action: 'figures.discarded',
        changes: [{ field: 'figures', from: null, to: `${FIGURE_KIND_TITLES[upload.kind]} ${upload.year}` }],
        visibility: 'public',
      });
      return figureUploadView(upload);
    });
  }
}
