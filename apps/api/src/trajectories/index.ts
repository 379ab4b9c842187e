export { TrajectoriesModule } from './trajectories.module';
