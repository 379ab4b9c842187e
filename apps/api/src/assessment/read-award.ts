import { Injectable } from '@nestjs/common';
import type { AwardView } from '@samenspoor/contracts/assessment/award';
import type { Actor } from '@samenspoor/domain/access/actor';
import { applicationScope } from '@samenspoor/domain/access/scopes';
import { Versioned } from '../platform/http/json-text';
import { AssessmentStore } from './assessment-store';
import { toAwardView } from './award-view';

/** Shows the ministry the award in preparation, or as decided. Nobody else ever gets to see it. */
@Injectable()
export class ReadAward {
  constructor(private readonly store: AssessmentStore) {}

  async execute(actor: Actor, applicationId: string): Promise<Versioned<AwardView>> {
    const view = toAwardView(await this.store.read(applicationScope(actor), applicationId));
    return new Versioned(view, view.version);
  }
}
