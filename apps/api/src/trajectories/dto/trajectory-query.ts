import { TRAJECTORY_PHASES } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page-query';
import { TRAJECTORY_SORTS, type TrajectorySort } from '../trajectory-order';

const PHASES = new RegExp(`^(${TRAJECTORY_PHASES.join('|')})(,(${TRAJECTORY_PHASES.join('|')}))*$`);

/** The filters of the list of trajectories; all may be left out. */
export class TrajectoryQuery extends PageQuery {
  /** The application they came from. */
  @IsOptional()
  @IsUUID()
  applicationId?: string;

  /** One phase, or several with commas between. */
  @IsOptional()
  @Matches(PHASES)
  phase?: string;

  /** Theme number. */
  @IsOptional()
  @Matches(/^\d{1,3}$/)
  theme?: string;

  /** The person who leads them. */
  @IsOptional()
  @IsUUID()
  expertId?: string;

  /** Only those that I lead. */
  @IsOptional()
  @IsIn(['true', 'false'])
  mine?: string;

  /** Only those without an expert. */
  @IsOptional()
  @IsIn(['true', 'false'])
  unassigned?: string;

  /** Only open ones without a next step, or with one whose day has gone by. */
  @IsOptional()
  @IsIn(['true', 'false'])
  stuck?: string;

  /** Part of the name of the local government, the reference, the theme or the expert. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  query?: string;

  @IsOptional()
  @IsIn(TRAJECTORY_SORTS)
  sort: TrajectorySort = '-updatedAt';

  /** The phases asked for; null without a filter. */
  phases(): string[] | null {
    return this.phase === undefined ? null : this.phase.split(',');
  }
}
