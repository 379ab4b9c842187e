export { ApplicationsModule } from './applications.module';
export { ChangeApplicationDetails } from './change-application';
export { RankThemes } from './rank-themes';
export { ReadApplication } from './read-application';
export { ReplaceLines } from './replace-lines';
export { StartApplication } from './start-application';
export { SubmitApplication } from './submit-application';
