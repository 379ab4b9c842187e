import { Injectable } from '@nestjs/common';
import type { OrganisationPeopleView, OrganisationPerson } from '@samenspoor/contracts/identity/organisation-people';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import { INVITED_ISSUER } from '@samenspoor/database/entities/identity/person.entity';
import {
  APPLICANT_ROLES,
  type CapacityPhase,
  isWithoutSignatory,
  phaseOf,
} from '@samenspoor/domain/identity/capacity-terms';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { APPLICANT } from './applicant-record';

/** $1 the applicant, $2 today, $3 roles, $4 the issuer of who hasn't signed in yet. After a merger: also who came from before. */
const PEOPLE = `
  select c.id as "capacityId", p.given_name || ' ' || p.family_name as name, p.email, c.role,
         c.valid_from::text as "validFrom", c.valid_to::text as "validTo", c.version, p.issuer = $4 as invited
    from capacity c
    join person p on p.id = c.person_id
    join organisation o on o.id = c.organisation_id
   where local_government_on(o.local_government_id, $2::date) = $1 and c.role = any($3)
   order by p.family_name, p.given_name, c.valid_from, c.id`;

const ORDER: readonly CapacityPhase[] = ['now', 'later', 'ended'];

type Row = Omit<OrganisationPerson, 'roleTitle' | 'phase'>;

/** Who acts for an applicant, with who did and who will. */
@Injectable()
export class ListOrganisationPeople {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(applicantId: string): Promise<OrganisationPeopleView> {
    const today = brusselsDay(this.clock.now());
    const [organisation, rows] = await Promise.all([
      this.queries.first<OrganisationPeopleView['organisation']>('identity.applicant', APPLICANT, [applicantId, today]),
      this.queries.rows<Row>('identity.people', PEOPLE, [applicantId, today, APPLICANT_ROLES, INVITED_ISSUER]),
    ]);
    const items = rows.map((row) => ({ ...row, roleTitle: roleTitle(row.role), phase: phaseOf(row, today) }));
    return {
      organisation: foundOrRefused(organisation),
      items: ORDER.flatMap((phase) => items.filter((item) => item.phase === phase)),
      withoutSignatory: isWithoutSignatory(items, today),
    };
  }
}
