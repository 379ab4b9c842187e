import { Injectable } from '@nestjs/common';
import { definitionOf } from '@samenspoor/contracts/notifications/notification-events';
import type { ChangeNotificationPreferences } from '@samenspoor/contracts/notifications/notification-preferences';
import { NotificationPreference } from '@samenspoor/database/entities/notifications/notification-preference.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/data/unit-of-work';
import { refuseIfAny } from '../platform/http/refusal-error';

/** Keeps how often somebody wants which mail. Refusal: `frequency_not_allowed`, such as "never" for a legal notice. */
@Injectable()
export class ChangePreferences {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { preferences }: ChangeNotificationPreferences): Promise<void> {
    refuseIfAny(
      preferences.flatMap(({ event, frequency }, index) =>
        definitionOf(event).frequencies.includes(frequency)
          ? []
          : [refusal('frequency_not_allowed', undefined, `/preferences/${index}/frequency`)],
      ),
    );
    const changedAt = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      for (const { event, frequency } of preferences) {
        const row = { personId: actor.personId, event, frequency, changedAt };
        await tx.upsert(NotificationPreference, row, ['personId', 'event']);
      }
    });
  }
}
