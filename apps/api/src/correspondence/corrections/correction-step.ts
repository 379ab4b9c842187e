import type { CorrectionStepView } from '@samenspoor/contracts/correspondence/correction';
import { CorrectionStep } from '@samenspoor/database/entities/correspondence/correction.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';

/** What somebody did with a correction request. */
export interface StepTaken {
  readonly correctionId: string;
  readonly action: CorrectionStepView['action'];
  readonly remark: string;
  readonly value: string | null;
  readonly at: Date;
}

/** Writes it down; nothing of it is ever changed. */
export async function keepStep(tx: EntityManager, actor: Actor, step: StepTaken): Promise<void> {
  const { personId, personName, organisationName } = actor;
  await tx.insert(CorrectionStep, { id: v7(), ...step, personId, personName, organisationName });
}
