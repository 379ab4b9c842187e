import { Injectable, type OnModuleInit } from '@nestjs/common';
import { definitionOf } from '@samenspoor/contracts/notifications/notification-events';
import { ROLES, type Role } from '@samenspoor/domain/access/roles';
import { applicationScope } from '@samenspoor/domain/access/scopes';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { EntityManager } from 'typeorm';
import { NotificationChecks, type PendingNotice } from '../../notifications';
import { Clock } from '../../platform/clock/clock';
import { heldBy, isInvited, isPartner } from '../application-scope.sql';

type ScopeKind = ReturnType<typeof applicationScope>['kind'];

const NOBODY = { personId: '', personName: '', capacityId: '', organisationId: '', organisationName: '' };

/** The roles that see applications by a scope of this kind, when they have all it takes. */
const rolesWithin = (kind: ScopeKind): readonly Role[] =>
  ROLES.filter(
    (role) => applicationScope({ ...NOBODY, role, localGovernmentId: 'x', supportRegionCode: 'x' }).kind === kind,
  );

/**
 * $1 an application, $2 a person, $3 today; roles that see what is filed ($4), that of their local government ($5), by
 * invitation ($6).
 */
const SEES = `
  select 1 from application a
  join call c on c.id = a.call_id
  join capacity mine on mine.person_id = $2
    and mine.valid_from <= $3::date and (mine.valid_to is null or mine.valid_to >= $3::date)
  join organisation o on o.id = mine.organisation_id
  cross join lateral (select local_government_on(o.local_government_id, $3::date) as id) as place
  where a.id = $1 and (
    (mine.role = any($4::text[]) and a.state <> 'draft')
    or (mine.role = any($5::text[])
        and (a.applicant_id = any(${heldBy('place.id')}) or (a.state <> 'draft' and ${isPartner('place.id')})))
    or (mine.role = any($6::text[]) and ${isInvited('mine.id')}))
  limit 1`;

/** $1 an application, $2 an address in small letters. */
const INVITED_BY_ADDRESS = `
  select 1 from application_collaborator where application_id = $1 and email = $2 and ended_at is null`;

/** $1 an application, $2 states. */
const IN_STATE = 'select 1 from application where id = $1 and state = any($2)';

/**
 * Looks once more before a mail about an application leaves: whoever doesn't see it any more (another job, an invitation
 * that ended, a partnership that was left) hears nothing of it, and nobody is told to fill in what isn't open. Legal
 * notices go to whom the file names.
 */
@Injectable()
export class StillConcerned implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly checks: NotificationChecks,
  ) {}

  onModuleInit(): void {
    this.checks.onSubject('application', (tx, notice) => this.sees(tx, notice));
    this.checks.on('collaborator.invited', (tx, notice) => this.isStillInvited(tx, notice));
    for (const event of ['application.signed', 'application.sent_back', 'call.programme_changed'] as const)
      this.checks.on(event, (tx, { subject }) => holds(tx, IN_STATE, [subject.id, ['draft']]));
    this.checks.on('call.closing_moved', (tx, { subject }) => holds(tx, IN_STATE, [subject.id, ['draft', 'reopened']]));
  }

  private async sees(tx: EntityManager, { event, subject, personId }: PendingNotice): Promise<boolean> {
    if (personId === null || definitionOf(event).legal) return true;
    const roles = (['filed', 'local_government', 'invited'] as const).map(rolesWithin);
    return holds(tx, SEES, [subject.id, personId, brusselsDay(this.clock.now()), ...roles]);
  }

  /** Of somebody with an address only; whom we know, `sees` looks at. */
  private async isStillInvited(tx: EntityManager, { subject, personId, email }: PendingNotice): Promise<boolean> {
    return personId !== null || holds(tx, INVITED_BY_ADDRESS, [subject.id, (email ?? '').toLowerCase()]);
  }
}

async function holds(tx: EntityManager, query: string, values: readonly unknown[]): Promise<boolean> {
  return (await tx.query<unknown[]>(query, [...values])).length > 0;
}
