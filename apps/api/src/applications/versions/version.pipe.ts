import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { RefusalError } from '../../platform/http/refusal-error';

/** The number of a version in a path, 1 or more. What can't be one can't be found either: `not_found`. */
@Injectable()
export class VersionPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw RefusalError.of('not_found');
    return Number(value);
  }
}
