import type { CorrespondenceChanged } from '@samenspoor/contracts/correspondence/correspondence-events';
import type { EntityManager } from 'typeorm';
import type { LiveChannel } from '../platform/live/live-channel';

/** What can be followed: the talk about one application. */
export const CORRESPONDENCE_TOPIC = 'correspondence';

/** Tells whoever looks at an application that something was asked, answered, written or read. */
export function tellLookers(live: LiveChannel, tx: EntityManager, applicationId: string): void {
  live.publish<CorrespondenceChanged>(tx, `${CORRESPONDENCE_TOPIC}:${applicationId}`, {
    type: 'correspondence',
  });
}
