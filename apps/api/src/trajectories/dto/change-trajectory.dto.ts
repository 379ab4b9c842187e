import type { ChangeTrajectory } from '@samenspoor/contracts/trajectories/trajectory';
import { TRAJECTORY_PHASES, type TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/is-day';

/** What changes in a trajectory; what is left out stays. */
export class ChangeTrajectoryDto implements ChangeTrajectory {
  /** The phase to move to. */
  @ValidateIf((_, value) => value !== undefined)
  @IsIn(TRAJECTORY_PHASES)
  phase?: TrajectoryPhase;

  /** The person who leads it from now on; null takes the expert off. */
  @IsOptional()
  @IsUUID()
  expertId?: string | null;

  /** What comes next; null or empty clears it, with its day. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  nextStep?: string | null;

  /** Day of the next step, `YYYY-MM-DD`. */
  @IsOptional()
  @IsDay()
  nextStepOn?: string | null;
}
