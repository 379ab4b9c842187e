import { Injectable } from '@nestjs/common';
import type {
  CollaboratorView,
  CollaboratorsView,
  ColleagueView,
} from '@samenspoor/contracts/applications/collaborators';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { Clock } from '../../platform/clock/clock';
import { isoInstant } from '../../platform/data/iso-instant';
import { NamedQueries } from '../../platform/data/named-queries';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { heldBy, isInvited } from '../application-scope.sql';
import { scopeValues } from '../scope-values';
import { COLLEAGUES, type Colleague } from './colleagues';

/** $1 an application of the own organisation; $2 and $3 the scope. Partners and the ministry have nothing to do with it. */
const COLLABORATORS = `
  select coalesce((
    select json_agg(json_build_object(
      'id', k.id, 'name', p.given_name || ' ' || p.family_name, 'email', k.email, 'access', k.access, 'version', k.version,
      'invitedByName', k.invited_by_name, 'invitedAt', ${isoInstant('k.invited_at')}) order by k.invited_at, k.id)
    from application_collaborator k
    left join person p on p.id = k.person_id
    where k.application_id = a.id and k.ended_at is null), '[]') as items
  from application a
  where a.id = $1 and (
    ($2::text = 'local_government' and a.applicant_id = any(${heldBy('$3::uuid')}))
    or ($2::text = 'invited' and ${isInvited('$3::uuid')}))`;

const toView = ({ personId, name, role }: Colleague): ColleagueView => ({ personId, name, roleTitle: roleTitle(role) });

/** Who works on one application: everybody of the organisation, and the colleagues invited to this one. */
@Injectable()
export class ListCollaborators {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, applicationId: string): Promise<CollaboratorsView> {
    const values = [applicationId, ...scopeValues(actor)];
    const { items } = foundOrRefused(
      await this.queries.first<{ items: readonly CollaboratorView[] }>('collaborators', COLLABORATORS, values),
    );
    const manageable = can(actor.role, 'collaborator:manage');
    const today = brusselsDay(this.clock.now());
    const colleagues = await this.queries.rows<Colleague>('colleagues', COLLEAGUES, [actor.organisationId, today]);
    const invited = new Set(items.map(({ email }) => email));
    const byName = colleagues.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
    return {
      items,
      everybody: byName.filter(({ role }) => role !== 'municipal_guest').map(toView),
      invitable: manageable
        ? byName.filter(({ role, email }) => role === 'municipal_guest' && !invited.has(email)).map(toView)
        : [],
      manageable,
    };
  }
}
