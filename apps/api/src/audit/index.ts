export { AuditModule } from './audit.module';
export { AuditTrail } from './audit-trail';
export { ReadTimeline } from './read-timeline';
