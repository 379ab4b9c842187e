import { Injectable } from '@nestjs/common';
import type { AnswerCorrection as AnswerBody } from '@samenspoor/contracts/correspondence/correction';
import { Correction, CorrectionStep } from '@samenspoor/database/entities/correspondence/correction.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { CorrectableContent, lockOwnApplication } from '../../applications';
import { Documents } from '../../documents';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { foundOrRefused, refuseIfAny } from '../../platform/http/refusal-error';
import { CORRECTION_DOCUMENTS } from '../documents/places';
import { MoveCorrection, fieldOf } from './move-correction';

/** The applicant answers a request: a new value, judged as when it was filled in, or why nothing changes. */
@Injectable()
export class AnswerCorrection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly content: CorrectableContent,
    private readonly moves: MoveCorrection,
    private readonly documents: Documents,
  ) {}

  /**
   * Answers the id of the application. What is given isn't taken over yet: the official does so. A file attached since the
   * request is an answer too. Refusals:
   * `correction_answer_missing`, `correction_not_possible`, `action_not_allowed`, and those of the field at `/value`.
   */
  execute(actor: Actor, id: string, { value, remark = '' }: AnswerBody): Promise<string> {
    return this.work.run(async (tx) => {
      const { applicationId } = foundOrRefused(await tx.findOneBy(Correction, { id }));
      const application = await lockOwnApplication(tx, actor, applicationId);
      // Read again under the lock: somebody else may have answered meanwhile.
      const correction = await tx.findOneByOrFail(Correction, { id });
      const field = fieldOf(correction);
      const given = value === undefined || value === correction.oldValue ? null : value;
      const move = { action: 'answer', remark, value: given, hasDocument: await this.hasDocument(tx, id) } as const;
      const to = this.moves.judge(actor, correction, application.state, move);
      if (given !== null) refuseIfAny(await this.content.judge(tx, application, field, given));
      await this.moves.store(tx, actor, correction, to, move, { newValue: given });
      return applicationId;
    });
  }

  private async hasDocument(tx: EntityManager, id: string): Promise<boolean> {
    const asked = await tx.findOne(CorrectionStep, { where: { correctionId: id }, order: { at: 'DESC', id: 'DESC' } });
    const attached = await this.documents.of({ subjectType: CORRECTION_DOCUMENTS, subjectId: id }, tx);
    return attached.some(({ uploadedAt }) => asked !== null && uploadedAt >= asked.at);
  }
}
