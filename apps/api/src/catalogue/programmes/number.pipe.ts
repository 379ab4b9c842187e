import type { PipeTransform } from '@nestjs/common';
import { RefusalError } from '../../platform/http/refusal-error';

/** The number of a version in an address; what can't be one was never there. */
export class NumberPipe implements PipeTransform<string, number> {
  transform(text: string): number {
    if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
    throw RefusalError.of('not_found');
  }
}
