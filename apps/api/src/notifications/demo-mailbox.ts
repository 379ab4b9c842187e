import { Injectable } from '@nestjs/common';
import { Settings } from '../platform/config/settings';
import { RefusalError } from '../platform/http/refusal-error';
import { MailTransport } from '../platform/mail/mail-transport';

/**
 * Whether the kept mails can be read by everybody: only where no mail leaves, and where anybody can sign in as anybody
 * anyhow (the development provider). Anywhere else the mailbox doesn't exist.
 */
@Injectable()
export class DemoMailbox {
  constructor(
    private readonly settings: Settings,
    private readonly transport: MailTransport,
  ) {}

  /** Throws `not_found` where there is no demo mailbox. */
  refuseWhenAbsent(): void {
    const { production, provider } = this.settings;
    if (production || provider !== null || this.transport.kind !== 'kept') throw RefusalError.of('not_found');
  }
}
