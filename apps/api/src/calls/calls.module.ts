import { Module } from '@nestjs/common';
import { CallsController } from './calls.controller';
import { FollowVersion } from './follow-version';
import { ListCalls } from './list-calls';
import { ReadCall } from './read-call';

/** Calls for applications, with what each funds: open to everybody. */
@Module({ controllers: [CallsController], providers: [ListCalls, ReadCall, FollowVersion] })
export class CallsModule {}
