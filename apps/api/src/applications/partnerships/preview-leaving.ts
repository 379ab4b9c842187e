import { Injectable } from '@nestjs/common';
import type { LeavePreview } from '@samenspoor/contracts/applications/partnership';
import type { Actor } from '@samenspoor/domain/access/actor';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { RefusalError } from '../../platform/http/refusal-error';
import { previewFor } from './foresee-leaving';
import { lockMembership } from './lock-partnership';

/** What happens when a member leaves, before anybody confirms it. */
@Injectable()
export class PreviewLeaving {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Of the lead or the member itself. Refusals: `forbidden` for other members, `membership_day_invalid`. */
  execute(actor: Actor, id: string, membershipId: string, lastDay: string | undefined): Promise<LeavePreview> {
    return this.work.run(async (tx) => {
      const locked = await lockMembership(tx, actor, id, membershipId);
      if (!locked.ownLead && !locked.own) throw RefusalError.of('forbidden');
      const today = brusselsDay(this.clock.now());
      const wantedDay = lastDay ?? today;
      if (wantedDay < today) throw RefusalError.of('membership_day_invalid', undefined, '/lastDay');
      return previewFor(tx, locked, wantedDay, today);
    });
  }
}
