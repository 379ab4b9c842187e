import { Global, Module } from '@nestjs/common';
import { Outbox } from './outbox';
import { OutboxCourier } from './outbox-courier';
import { OutboxHandlers } from './outbox-handlers';

/** What has to happen after a commit, and who does it. Who starts the courier: `platform/jobs`. */
@Global()
@Module({ providers: [Outbox, OutboxHandlers, OutboxCourier], exports: [Outbox, OutboxHandlers, OutboxCourier] })
export class OutboxModule {}
