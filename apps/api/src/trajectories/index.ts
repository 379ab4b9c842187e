export { ChangeTrajectory } from './change-trajectory';
export { ListTrajectories } from './list-trajectories';
export { LogContact } from './log-contact';
export { TrajectoriesModule } from './trajectories.module';
