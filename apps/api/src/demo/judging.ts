import { Injectable } from '@nestjs/common';
import type { ScenarioAct } from '@samenspoor/database/seeds/demo/scenario-step';
import type { Actor } from '@samenspoor/domain/access/actor';
import { JudgeAdmissibility, SaveAward, TakeDecision } from '../assessment';

export type JudgingAct = Extract<ScenarioAct, { readonly act: 'admissibility' | 'award-lines' | 'decision' }>;

/** What the ministry does in the demo, through the product's own use cases. */
@Injectable()
export class Judging {
  constructor(
    private readonly judgeAdmissibility: JudgeAdmissibility,
    private readonly saveAward: SaveAward,
    private readonly takeDecision: TakeDecision,
  ) {}

  perform(actor: Actor, id: string, act: JudgingAct): Promise<unknown> {
    switch (act.act) {
      case 'admissibility':
        return this.judgeAdmissibility.execute(actor, id, { admissible: act.admissible, ...reasonOf(act) }, null);
      case 'award-lines':
        return this.saveAward.execute(actor, id, act.lines, null);
      case 'decision':
        return this.takeDecision.execute(actor, id, { outcome: act.outcome, ...reasonOf(act) }, null);
    }
  }
}

const reasonOf = ({ reason }: { readonly reason: string | null }) => (reason === null ? {} : { reason });
