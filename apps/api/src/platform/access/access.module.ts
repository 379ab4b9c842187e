import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { Settings } from '../config/settings';
import { AccessGuard } from './access.guard';
import { RequestLimitGuard } from './request-limit.guard';
import { requestLimits } from './request-limits';

/** Every route: first how often, then who. */
@Module({
  imports: [ThrottlerModule.forRootAsync({ inject: [Settings], useFactory: requestLimits })],
  providers: [
    { provide: APP_GUARD, useClass: RequestLimitGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class AccessModule {}
