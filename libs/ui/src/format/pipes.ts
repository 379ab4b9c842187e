import { Pipe, type PipeTransform } from '@angular/core';
import {
  formatCents,
  formatCount,
  formatDay,
  formatExactMoment,
  formatMoment,
  formatShortDay,
  formatTime,
} from '@samenspoor/domain/kernel/format';
import { timeLeft } from './time-left';

/** What a cell shows when there is nothing to show. */
const NOTHING = '–';

type Maybe<Value> = Value | null | undefined;

/** `{{ 12500000 | cents }}` → "€ 125.000". Amounts are whole euro cents. */
@Pipe({ name: 'cents' })
export class CentsPipe implements PipeTransform {
  transform(cents: Maybe<number>): string {
    return cents === null || cents === undefined ? NOTHING : formatCents(cents);
  }
}

/** `{{ 2250 | count }}` → "2.250". */
@Pipe({ name: 'count' })
export class CountPipe implements PipeTransform {
  transform(count: Maybe<number>): string {
    return count === null || count === undefined ? NOTHING : formatCount(count);
  }
}

/** `{{ '2024-05-06' | day }}` → "6 mei 2024". */
@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  transform(iso: Maybe<string>): string {
    return iso ? formatDay(iso) : NOTHING;
  }
}

/** `{{ '2024-05-06' | shortDay }}` → "6/05/2024", for narrow columns. */
@Pipe({ name: 'shortDay' })
export class ShortDayPipe implements PipeTransform {
  transform(iso: Maybe<string>): string {
    return iso ? formatShortDay(iso) : NOTHING;
  }
}

/** `{{ instant | clockTime }}` → "14:02", Belgian wall clock. */
@Pipe({ name: 'clockTime' })
export class ClockTimePipe implements PipeTransform {
  transform(iso: Maybe<string>): string {
    return iso ? formatTime(iso) : NOTHING;
  }
}

/** `{{ instant | moment }}` → "6 mei 2024 om 12:00", Belgian wall clock. */
@Pipe({ name: 'moment' })
export class MomentPipe implements PipeTransform {
  transform(iso: Maybe<string>): string {
    return iso ? formatMoment(iso) : NOTHING;
  }
}

/** `{{ instant | exactMoment }}` → "6 mei 2024 om 11:59:58", for receipts and deadlines. */
@Pipe({ name: 'exactMoment' })
export class ExactMomentPipe implements PipeTransform {
  transform(iso: Maybe<string>): string {
    return iso ? formatExactMoment(iso) : NOTHING;
  }
}

/** `{{ deadline | timeLeft: clock.now() }}` → "nog 3 dagen en 4 uur"; `now` in epoch milliseconds of the server's clock. */
@Pipe({ name: 'timeLeft' })
export class TimeLeftPipe implements PipeTransform {
  transform(deadlineIso: Maybe<string>, now: number): string {
    return deadlineIso ? timeLeft(deadlineIso, now) : NOTHING;
  }
}
