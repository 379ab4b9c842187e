import { Injectable } from '@nestjs/common';
import { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { lockOwnApplication } from '../editable-application';

/** Somebody of the applicant read what a new version did to the draft. A second time changes nothing. */
@Injectable()
export class AcknowledgeRecomputation {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.work.run(async (tx) => {
      await lockOwnApplication(tx, actor, id);
      await tx.update(Application, { id }, { recomputed: null });
    });
  }
}
