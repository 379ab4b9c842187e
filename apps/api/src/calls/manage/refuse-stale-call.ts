import { Injectable } from '@nestjs/common';
import type { Call } from '@samenspoor/database/entities/calls/call.entity';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { refuseIfStale } from '../../platform/http/entity-tag';

/** What raises the version of a call, one entry each. */
const COUNTED = ['call.changed', 'call.scheduled', 'call.unscheduled', 'call.published', 'call.cancelled'] as const;

/** Refuses a change by who saw another version, and says what changed since. */
@Injectable()
export class RefuseStaleCall {
  constructor(private readonly audit: AuditTrail) {}

  async execute(tx: EntityManager, call: Call, expected: number | null): Promise<void> {
    if (expected === null || expected === call.version) return;
    const behind = Math.max(0, call.version - Math.max(expected, 0));
    const subject = { subjectType: 'call', subjectId: call.id, action: COUNTED } as const;
    refuseIfStale(expected, call.version, await this.audit.changedFields(tx, subject, behind));
  }
}
