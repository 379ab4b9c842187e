import { ValidationPipe } from '@nestjs/common';
import type { ArgumentMetadata, ValidationPipeOptions } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { EdgeError } from './edge-error';
import { fieldProblem, shapeProblems } from './shape-problems';

/** How every inbound shape is judged: nothing beside what the DTO names. */
export const SHAPE_OPTIONS: ValidationPipeOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  stopAtFirstError: false,
  // The limits that a text names are read from the class of the object; nothing of it is ever answered.
  validationError: { target: true, value: true },
  exceptionFactory: (errors: ValidationError[]) => new EdgeError('validation_failed', shapeProblems(errors)),
};

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Judges bodies and queries by their DTO class; a body that is no object at all is `not_an_object`. */
export class BodyShapePipe extends ValidationPipe {
  constructor() {
    super(SHAPE_OPTIONS);
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body' || !this.toValidate(metadata)) return super.transform(value, metadata);
    const body = value ?? {};
    if (isPlainObject(body)) return super.transform(body, metadata);
    throw new EdgeError('validation_failed', [fieldProblem('', 'not_an_object')]);
  }
}
