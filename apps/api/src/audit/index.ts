export { AuditModule } from './audit.module';
export { AuditTrail } from './audit-trail';
export type { AuditKey, AuditRecord } from './audit-trail';
export { ReadTimeline } from './read-timeline';
