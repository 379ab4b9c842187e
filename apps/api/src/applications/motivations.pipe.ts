import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { MAX_MOTIVATION_LENGTH } from '@samenspoor/domain/applications/submission';
import { EdgeError } from '../platform/http/edge-error';
import { fieldProblem } from '../platform/http/shape-problems';
import type { ChangeApplicationDto } from './dto/change-application.dto';

/** The texts in the map of motivations, whose names a DTO class can't know: each is a text of limited length. */
@Injectable()
export class MotivationsPipe implements PipeTransform<ChangeApplicationDto, ChangeApplicationDto> {
  transform(body: ChangeApplicationDto): ChangeApplicationDto {
    const problems = Object.entries(body.motivations ?? {}).flatMap(([theme, text]: [string, unknown]) => {
      const pointer = `/motivations/${theme.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (typeof text !== 'string') return [fieldProblem(pointer, 'not_a_text')];
      return text.length > MAX_MOTIVATION_LENGTH ? [fieldProblem(pointer, 'too_long', MAX_MOTIVATION_LENGTH)] : [];
    });
    if (problems.length > 0) throw new EdgeError('validation_failed', problems);
    return body;
  }
}
