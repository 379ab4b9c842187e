import { Global, Module } from '@nestjs/common';
import { Clock } from './clock';

/** The one clock, for everybody. */
@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}
