import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { MAX_MOTIVATION_LENGTH } from '@samenspoor/domain/applications/submission';
import { isCents } from '@samenspoor/domain/kernel/money';
import { EdgeError } from '../platform/http/edge-error';
import { fieldProblem } from '../platform/http/shape-problems';
import type { ChangeApplicationDto } from './dto/change-application.dto';

/**
 * The values in the maps by theme, whose names a DTO class can't know: a motivation is a text of limited length, a part of
 * the own contribution a whole number of cents.
 */
@Injectable()
export class MotivationsPipe implements PipeTransform<ChangeApplicationDto, ChangeApplicationDto> {
  transform(body: ChangeApplicationDto): ChangeApplicationDto {
    const problems = Object.entries(body.motivations ?? {}).flatMap(([theme, text]: [string, unknown]) => {
      const pointer = `/motivations/${escape(theme)}`;
      if (typeof text !== 'string') return [fieldProblem(pointer, 'not_a_text')];
      return text.length > MAX_MOTIVATION_LENGTH ? [fieldProblem(pointer, 'too_long', MAX_MOTIVATION_LENGTH)] : [];
    });
    const staff = Object.entries(body.ownStaffCents ?? {}).flatMap(([theme, cents]: [string, unknown]) => {
      const code = wrongCents(cents);
      return code === null ? [] : [fieldProblem(`/ownStaffCents/${escape(theme)}`, code)];
    });
    problems.push(...staff);
    if (problems.length > 0) throw new EdgeError('validation_failed', problems);
    return body;
  }
}

const wrongCents = (cents: unknown): 'not_an_integer' | 'below_minimum' | 'above_maximum' | null => {
  if (typeof cents !== 'number' || !Number.isInteger(cents)) return 'not_an_integer';
  if (cents < 0) return 'below_minimum';
  return isCents(cents) ? null : 'above_maximum';
};

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
