import { Injectable } from '@nestjs/common';
import { Correction } from '@samenspoor/database/entities/correspondence/correction.entity';
import { CORRECTION_LIFECYCLE } from '@samenspoor/domain/correspondence/correction-lifecycle';
import { endsOf } from '@samenspoor/domain/workflow/lifecycle';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { followPause } from './procedure-pauses';

/**
 * Ends what is still asked when an application is decided, withdrawn or reopened: there is nothing left to correct this
 * way. The trace of the act itself tells of it.
 */
@Injectable()
export class EndCorrections {
  constructor(private readonly clock: Clock) {}

  async execute(tx: EntityManager, applicationId: string): Promise<void> {
    const { from, to } = CORRECTION_LIFECYCLE.transitions.withdraw;
    await tx.update(Correction, { applicationId, state: In([...from]) }, { state: endsOf(to)[0] ?? 'withdrawn' });
    await followPause(tx, applicationId, this.clock.now());
  }
}
