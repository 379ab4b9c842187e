import type { MailWords, Placeholder } from './event-definition';
import type { NotificationEvent } from './notification-events';

/** The longest words that a template can have, in characters. */
export const TEMPLATE_LIMITS = { subject: 150, text: 5_000, buttonLabel: 60 } as const;

/** One row of `GET /mail-templates`. */
export interface MailTemplateSummary {
  readonly event: NotificationEvent;
  readonly title: string;
  readonly description: string;
  readonly legal: boolean;
  /** 0: the words that Samenspoor came with. */
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/** A version as it was; version 0 are the words that Samenspoor came with. */
export interface MailTemplateVersion extends MailWords {
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/** Answer of `GET /mail-templates/{event}`; `version` is the ETag. */
export interface MailTemplateView extends MailTemplateSummary, MailWords {
  readonly placeholders: readonly Placeholder[];
  /** Newest first, the present one included. */
  readonly history: readonly MailTemplateVersion[];
}

/**
 * Body of `PUT /mail-templates/{event}` and of its preview.
 * Refusals, at the field: `unknown_placeholder`, `template_broken`, and when saving `placeholder_left_out`; `stale_version`
 * (412).
 */
export type ChangeMailTemplate = MailWords;

/** Answer of `POST /mail-templates/{event}/preview`: the mail with example data, as it would leave. */
export interface MailPreview {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
