import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { RefusalError } from './refusal-error';

/** An id in a path: `@Param('id', IdPipe)`. What can't be an id can't be found either: `not_found`. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw RefusalError.of('not_found');
    return value;
  }
}
