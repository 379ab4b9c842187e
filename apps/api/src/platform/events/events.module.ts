import { Global, Module } from '@nestjs/common';
import { EventBus } from './event-bus';

/** The bus of events, for everybody. */
@Global()
@Module({ providers: [EventBus], exports: [EventBus] })
export class EventsModule {}
