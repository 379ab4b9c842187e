import { Injectable } from '@nestjs/common';
import type { WaitingFile } from '@samenspoor/contracts/correspondence/correction';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { applicationScope } from '@samenspoor/domain/access/scopes';
import { NamedQueries } from '../../platform/data/named-queries';
import { sideOf } from '../messages/takes-part';
import { WAITING } from './correspondence.sql';

/** The files in which something waits for this side: requests to answer or to judge, messages nobody of it read yet. */
@Injectable()
export class ListWaiting {
  constructor(private readonly queries: NamedQueries) {}

  async execute(actor: Actor): Promise<Page<WaitingFile>> {
    const scope = applicationScope(actor);
    if (scope.kind !== 'filed' && scope.kind !== 'local_government') return { items: [], next: null };
    const values =
      scope.kind === 'filed' ? [null, 'answered', sideOf(actor)] : [scope.localGovernmentId, 'open', sideOf(actor)];
    const items = await this.queries.rows<WaitingFile & Record<string, unknown>>('waiting', WAITING, values);
    return { items, next: null };
  }
}
