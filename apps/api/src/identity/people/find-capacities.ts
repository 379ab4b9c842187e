import { Injectable } from '@nestjs/common';
import type { CapacityView } from '@samenspoor/contracts/identity/me';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import type { Role } from '@samenspoor/domain/access/roles';
import type { ApplicantKind } from '@samenspoor/domain/identity/applicant-kind';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { SUCCESSOR } from './successor.sql';

interface Row {
  readonly id: string;
  readonly role: Role;
  readonly organisationName: string;
  readonly regionName: string | null;
  readonly localGovernmentId: string | null;
  readonly applicantKind: ApplicantKind | null;
}

const CAPACITIES = `
  select c.id, c.role, coalesce(now.name, o.name) as "organisationName", r.name as "regionName",
    coalesce(now.id, o.local_government_id) as "localGovernmentId",
    coalesce(now.kind, own.kind) as "applicantKind"
  from capacity c
  join organisation o on o.id = c.organisation_id
  left join local_government own on own.id = o.local_government_id
  ${SUCCESSOR('$2')}
  left join support_region r on r.code = c.support_region_code
  where c.person_id = $1 and c.valid_from <= $2::date and (c.valid_to is null or c.valid_to >= $2::date)
  order by c.position, c.id`;

/** The capacities somebody can act in today, the one they start in first. */
@Injectable()
export class FindCapacities {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(personId: string): Promise<CapacityView[]> {
    const today = brusselsDay(this.clock.now());
    const rows = await this.queries.rows<Row>('identity.capacities', CAPACITIES, [personId, today]);
    return rows.map((row) => ({ ...row, roleTitle: roleTitle(row.role) }));
  }
}
