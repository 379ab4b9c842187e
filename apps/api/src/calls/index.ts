export { CallsModule } from './calls.module';
export { knownCallCatalogue, readCallCatalogue } from './call-catalogue';
export type { CallCatalogue } from './call-catalogue';
export { callViewJson, isPublic, notClosed } from './call-json.sql';
