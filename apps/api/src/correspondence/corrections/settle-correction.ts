import { Injectable } from '@nestjs/common';
import type { SettleCorrection as SettleBody } from '@samenspoor/contracts/correspondence/correction';
import { Correction } from '@samenspoor/database/entities/correspondence/correction.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeDueDay } from '@samenspoor/domain/correspondence/correction-lifecycle';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { CorrectableContent } from '../../applications';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { foundOrRefused, refuseIfAny } from '../../platform/http/refusal-error';
import { lockFiled } from './filed-application';
import { MoveCorrection, fieldOf } from './move-correction';

/** The official accepts an answer, asks again, or takes the request back. */
@Injectable()
export class SettleCorrection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly content: CorrectableContent,
    private readonly moves: MoveCorrection,
  ) {}

  /**
   * Answers the id of the application. Accepting takes the new value over in the same transaction, judged once more: what
   * was accepted meanwhile may leave no room for it. Refusals: `correction_remark_missing`, `correction_day_past`,
   * `correction_not_possible`, `action_not_allowed`, and those of the field at `/value`.
   */
  execute(actor: Actor, id: string, { action, remark = '', dueOn }: SettleBody): Promise<string> {
    return this.work.run(async (tx) => {
      const { applicationId } = foundOrRefused(await tx.findOneBy(Correction, { id }));
      const application = await lockFiled(tx, actor, applicationId);
      const correction = await tx.findOneByOrFail(Correction, { id });
      const move = { action, remark, value: null };
      const to = this.moves.judge(actor, correction, application.state, move);
      const moved = action === 'ask_again' && dueOn !== undefined ? { dueOn } : {};
      if (moved.dueOn) refuseIfAny(judgeDueDay(moved.dueOn, brusselsDay(this.clock.now())));
      const { newValue } = correction;
      const takesOver = action === 'accept' && newValue !== null;
      const changes = takesOver
        ? await this.content.replace(tx, actor, application, fieldOf(correction), newValue)
        : [];
      await this.moves.store(tx, actor, correction, to, move, { ...moved, changes });
      return applicationId;
    });
  }
}
