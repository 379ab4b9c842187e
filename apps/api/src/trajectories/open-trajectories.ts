import { Injectable } from '@nestjs/common';
import type { ApplicationGranted, GrantedTheme } from '@samenspoor/contracts/assessment/assessment-events';
import { TrajectoryGoal } from '@samenspoor/database/entities/trajectories/trajectory-goal.entity';
import { TrajectoryParticipant } from '@samenspoor/database/entities/trajectories/trajectory-participant.entity';
import { TRAJECTORY_LIFECYCLE } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';

/** One trajectory per application and theme, whatever happens: a second time nothing is written and nothing comes back. */
const OPEN = `
  insert into trajectory (application_id, application_reference, local_government_id, theme_id, support_region_code,
                          phase, opened_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $7)
  on conflict (application_id, theme_id) do nothing
  returning id`;

/**
 * Opens a tailored trajectory on each granted theme that AgII supports, in the region of the applicant, with the granted
 * rows as goals. Runs inside the decision, so that there is no grant without its trajectories; idempotent. An exercise opens none.
 */
@Injectable()
export class OpenTrajectories {
  constructor(private readonly audit: AuditTrail) {}

  async execute(tx: EntityManager, event: ApplicationGranted): Promise<void> {
    if (event.practice) return;
    for (const theme of event.themes) if (theme.agiiSupported) await this.open(tx, event, theme);
  }

  private async open(tx: EntityManager, event: ApplicationGranted, theme: GrantedTheme): Promise<void> {
    const trajectoryId = await insertTrajectory(tx, event, theme);
    if (trajectoryId === null) return;
    await tx.insert(
      TrajectoryGoal,
      theme.goals.map((goal, position) => ({ trajectoryId, position, ...goal })),
    );
    await tx.insert(
      TrajectoryParticipant,
      event.participantIds.map((localGovernmentId) => ({ trajectoryId, localGovernmentId })),
    );
    await this.audit.record(tx, event.actor, {
      subjectType: 'trajectory',
      subjectId: trajectoryId,
      action: 'trajectory.opened',
      toState: TRAJECTORY_LIFECYCLE.initial,
      visibility: 'public',
    });
  }
}

async function insertTrajectory(
  tx: EntityManager,
  event: ApplicationGranted,
  theme: GrantedTheme,
): Promise<string | null> {
  const [opened] = await tx.query<{ id: string }[]>(OPEN, [
    event.applicationId,
    event.reference,
    event.applicantId,
    theme.themeId,
    event.supportRegionCode,
    TRAJECTORY_LIFECYCLE.initial,
    event.at,
  ]);
  return opened?.id ?? null;
}
