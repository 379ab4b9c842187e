import { Injectable } from '@nestjs/common';
import type { NotificationEvent } from '@samenspoor/contracts/notifications/notification-events';
import type { EntityManager } from 'typeorm';

/** A notification that is about to leave. */
export interface PendingNotice {
  readonly event: NotificationEvent;
  readonly subject: { readonly type: string; readonly id: string };
  /** Null for somebody with an address only. */
  readonly personId: string | null;
  readonly email: string | null;
  readonly data: Readonly<Record<string, string>>;
  readonly createdAt: Date;
}

/** True while what happened still holds for this recipient: the decision stands, the draft is still a draft. */
export type StillTrue = (tx: EntityManager, notice: PendingNotice) => Promise<boolean>;

/** What is looked at once more before a mail leaves: nobody is told of a decision that was withdrawn meanwhile. */
@Injectable()
export class NotificationChecks {
  private readonly checks = new Map<NotificationEvent, StillTrue[]>();
  private readonly bySubject = new Map<string, StillTrue[]>();

  /** Checks each notification of an event just before it leaves; done by a context in `onModuleInit`. */
  on(event: NotificationEvent, check: StillTrue): void {
    this.checks.set(event, [...(this.checks.get(event) ?? []), check]);
  }

  /** Checks each notification about a subject of this type (`application`), whatever its event. */
  onSubject(type: string, check: StillTrue): void {
    this.bySubject.set(type, [...(this.bySubject.get(type) ?? []), check]);
  }

  /** True when every check of the event and of its subject says so; without checks it stays true. */
  async stillTrue(tx: EntityManager, notice: PendingNotice): Promise<boolean> {
    const checks = [...(this.checks.get(notice.event) ?? []), ...(this.bySubject.get(notice.subject.type) ?? [])];
    for (const check of checks) {
      if (!(await check(tx, notice))) return false;
    }
    return true;
  }
}
