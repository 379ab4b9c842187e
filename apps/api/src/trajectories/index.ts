export { ChangeTrajectory } from './change-trajectory';
export { LogContact } from './log-contact';
export { TrajectoriesModule } from './trajectories.module';
