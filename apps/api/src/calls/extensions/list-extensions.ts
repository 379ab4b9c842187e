import { Injectable } from '@nestjs/common';
import type { CallExtensionView, OwnExtension } from '@samenspoor/contracts/calls/managed-call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Actor } from '@samenspoor/domain/access/actor';
import { Clock } from '../../platform/clock/clock';
import { isoInstant } from '../../platform/data/iso-instant';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { isPublic } from '../call-json.sql';

/** $1 code. Shape: one row of `CallExtensionView[]`; none for an unknown call. A draft doesn't exist for officials. */
const EXTENSIONS = `
  select coalesce(json_agg(json_build_object(
      'id', x.id, 'applicantId', x.applicant_id, 'applicantName', g.name, 'until', ${isoInstant('x.until')},
      'reason', x.reason, 'grantedAt', ${isoInstant('x.granted_at')}, 'grantedByName', x.granted_by_name,
      'withdrawnAt', ${isoInstant('x.withdrawn_at')}, 'withdrawnByName', x.withdrawn_by_name,
      'application', case when a.id is null or a.state = 'draft' then 'none' when a.state = 'reopened' then 'reopened' else 'filed' end)
    order by x.granted_at desc, x.withdrawn_at is not null, x.id) filter (where x.id is not null), '[]') as items
  from call c
  left join call_extension x on x.call_id = c.id
  left join local_government g on g.id = x.applicant_id
  left join application a on a.call_id = c.id and a.applicant_id = x.applicant_id
  where c.code = $1 group by c.id`;

/** $1 the own place, $2 now: what still gives more time than the call itself. */
const OWN = `
  select c.code as "callCode", ${isoInstant('x.until')} as until, x.reason
  from call_extension x join call c on c.id = x.call_id and ${isPublic('$2')}
  where x.applicant_id = $1 and x.withdrawn_at is null and x.until > $2
  order by x.until, c.code`;

/** Who got more time for a call, newest first. */
@Injectable()
export class ListExtensions {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(code: string): Promise<Page<CallExtensionView>> {
    const row = await this.queries.first<{ items: CallExtensionView[] }>('call-extensions', EXTENSIONS, [code]);
    return { items: foundOrRefused(row).items, next: null };
  }

  /** What the actor's own organisation got. */
  async own({ localGovernmentId }: Actor): Promise<Page<OwnExtension>> {
    const items = await this.queries.rows<OwnExtension>('own-extensions', OWN, [localGovernmentId, this.clock.now()]);
    return { items, next: null };
  }
}
