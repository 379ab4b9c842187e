export { AuditModule } from './audit.module';
export { AuditTrail } from './audit-trail';
export type { AuditRecord } from './audit-trail';
export { ReadTimeline } from './read-timeline';
