import { Pipe, type PipeTransform } from '@angular/core';

/** "Plan Samenleven – projectjaar 3" → "Projectjaar 3": in a list of one programme its name is only in the way. */
@Pipe({ name: 'callShortName' })
export class CallShortName implements PipeTransform {
  transform(name: string): string {
    const short = name.split(' – ').at(-1) ?? name;
    return short.charAt(0).toUpperCase() + short.slice(1);
  }
}
