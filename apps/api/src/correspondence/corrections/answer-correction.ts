import { Injectable } from '@nestjs/common';
import type { AnswerCorrection as AnswerBody } from '@samenspoor/contracts/correspondence/correction';
import { Correction } from '@samenspoor/database/entities/correspondence/correction.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { CorrectableContent, lockOwnApplication } from '../../applications';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { foundOrRefused, refuseIfAny } from '../../platform/http/refusal-error';
import { MoveCorrection, fieldOf } from './move-correction';

/** The applicant answers a request: a new value, judged as when it was filled in, or why nothing changes. */
@Injectable()
export class AnswerCorrection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly content: CorrectableContent,
    private readonly moves: MoveCorrection,
  ) {}

  /**
   * Answers the id of the application. What is given isn't taken over yet: the official does so. Refusals:
   * `correction_answer_missing`, `correction_not_possible`, `action_not_allowed`, and those of the field at `/value`.
   * With a document attached a remark is no longer needed: `hasDocument`.
   */
  execute(actor: Actor, id: string, { value, remark = '' }: AnswerBody): Promise<string> {
    return this.work.run(async (tx) => {
      const { applicationId } = foundOrRefused(await tx.findOneBy(Correction, { id }));
      const application = await lockOwnApplication(tx, actor, applicationId);
      // Read again under the lock: somebody else may have answered meanwhile.
      const correction = await tx.findOneByOrFail(Correction, { id });
      const field = fieldOf(correction);
      const given = value === undefined || value === correction.oldValue ? null : value;
      const move = { action: 'answer', remark, value: given } as const;
      const to = this.moves.judge(actor, correction, application.state, move);
      if (given !== null) refuseIfAny(await this.content.judge(tx, application, field, given));
      await this.moves.store(tx, actor, correction, to, move, { newValue: given });
      return applicationId;
    });
  }
}
