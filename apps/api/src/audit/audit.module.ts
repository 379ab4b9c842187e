import { Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail';
import { ReadTimeline } from './read-timeline';

/** Who did what when. Knows no other context: subjects are a type and an id. */
@Module({ providers: [AuditTrail, ReadTimeline], exports: [AuditTrail, ReadTimeline] })
export class AuditModule {}
