import { Injectable } from '@nestjs/common';
import type { Actor } from '@samenspoor/domain/access/actor';
import { applicationScope } from '@samenspoor/domain/access/scopes';
import { NamedQueries } from '../platform/data/named-queries';
import { JsonText } from '../platform/http/json-text';
import type { ApplicationListQuery } from './dto/application-list-query';
import { listStatement } from './list-applications.sql';
import { filtersOf } from './list-filters';
import { afterOf, listOrder } from './list-order';

/** The work list of one person: a page of what they can see, filtered and in order. */
@Injectable()
export class ListApplications {
  constructor(private readonly queries: NamedQueries) {}

  async execute(actor: Actor, query: ApplicationListQuery): Promise<JsonText> {
    const scope = applicationScope(actor);
    if (scope.kind === 'none') return new JsonText('{"items":[],"next":null}');
    const localGovernmentId = scope.kind === 'local_government' ? scope.localGovernmentId : null;
    const invitedAs = scope.kind === 'invited' ? scope.capacityId : null;
    const order = listOrder(query.sort, localGovernmentId !== null || invitedAs !== null);
    const { name, text, values } = listStatement({
      localGovernmentId,
      invitedAs,
      filters: filtersOf(query),
      order,
      after: afterOf(query.cursor, order),
      limit: query.limit,
    });
    const row = await this.queries.first<{ page: string }>(name, text, values);
    return new JsonText(row?.page ?? '');
  }
}
