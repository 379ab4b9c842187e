import type { Actor } from '@samenspoor/domain/access/actor';
import type { CorrectionAction } from '@samenspoor/domain/correspondence/correction-lifecycle';
import type { MessageSide } from '@samenspoor/domain/correspondence/message-rules';

/** Event names of correction requests and messages. */
export const CORRECTION_REQUESTED = 'correction.requested';
export const CORRECTION_MOVED = 'correction.moved';
export const MESSAGE_SENT = 'message.sent';

/** The ministry asks the applicant to correct something. Published in the transaction of the request. */
export interface CorrectionRequested {
  readonly name: typeof CORRECTION_REQUESTED;
  readonly correctionId: string;
  readonly applicationId: string;
  /** Dutch name of the field. */
  readonly title: string;
  readonly remark: string;
  readonly dueOn: string;
  readonly actor: Actor;
}

/** A request was answered, accepted, asked again or taken back. */
export interface CorrectionMoved {
  readonly name: typeof CORRECTION_MOVED;
  readonly correctionId: string;
  readonly applicationId: string;
  readonly action: CorrectionAction;
  /** Dutch name of the field. */
  readonly title: string;
  readonly remark: string;
  readonly actor: Actor;
}

/** Somebody wrote about a file. */
export interface MessageSent {
  readonly name: typeof MESSAGE_SENT;
  readonly messageId: string;
  readonly applicationId: string;
  readonly side: MessageSide;
  readonly text: string;
  readonly actor: Actor;
}

/** On the stream `correspondence:<application>`: something was asked, answered, written or read. */
export interface CorrespondenceChanged {
  readonly type: 'correspondence';
}
