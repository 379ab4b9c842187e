import { Injectable } from '@nestjs/common';

/** The one clock of the server. Rules get "now" as a fact; tests put another clock in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
