import type { MessageSide } from '@samenspoor/domain/correspondence/message-rules';

/** Body of `PATCH /messages/{id}`. At most 5 000 characters. */
export interface ChangeMessage {
  readonly text: string;
}

/** Body of `POST /applications/{id}/messages`. */
export interface SendMessage extends ChangeMessage {
  /** Files attached while writing, by id: subject `message_draft`, the own person, slot the application. */
  readonly documents?: readonly string[];
}

/** Who read a message, and when. */
export interface MessageReadingView {
  readonly personName: string;
  readonly at: string;
}

/**
 * Item of `GET /applications/{id}/messages`: a page holds the latest ones, the oldest of them first; `next` leads
 * further back.
 */
export interface MessageView {
  readonly id: string;
  readonly side: MessageSide;
  readonly authorName: string;
  readonly organisationName: string;
  /** Empty when it was taken back. */
  readonly text: string;
  readonly sentAt: string;
  readonly editedAt: string | null;
  /** Its author took it back: only the trace is left. */
  readonly withdrawnAt: string | null;
  /** Files that came along: subject `message`, its id. */
  readonly documents: number;
  /** Written by this person. */
  readonly own: boolean;
  /** Until when this person can change it or take it back; null when that can't be done. */
  readonly changeableUntil: string | null;
  /** The other side wrote it, and this person hasn't read it yet. */
  readonly unread: boolean;
  /** Other people who read it, the first one first. */
  readonly readBy: readonly MessageReadingView[];
}
