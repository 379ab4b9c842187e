import type { Actor } from '@samenspoor/domain/access/actor';
import { can } from '@samenspoor/domain/access/permissions';
import type { MessageSide } from '@samenspoor/domain/correspondence/message-rules';

/** Somebody of the applicant or of the ministry who may write; partners and other readers only look on. */
export function takesPart(actor: Actor, own: boolean): boolean {
  return can(actor.role, 'message:send') && (own || sideOf(actor) === 'ministry');
}

/** On whose behalf somebody writes. */
export function sideOf(actor: Actor): MessageSide {
  return actor.localGovernmentId === null ? 'ministry' : 'applicant';
}
