import type { PipeTransform, Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { FieldProblem } from '@samenspoor/contracts/problems/problem';
import { EdgeError } from './edge-error';
import { fieldProblem, shapeProblems } from './shape-problems';

const SHAPE = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };

/**
 * A body that is a list: `@Body(new ArrayBodyPipe(LineDto, 100)) lines: LineDto[]`. Pointers start at the row: `/3/plannedReach`.
 * For a list of texts: `new ArrayBodyPipe(String, 24)`.
 */
export class ArrayBodyPipe<Item extends object | string> implements PipeTransform<unknown, Promise<Item[]>> {
  constructor(
    private readonly item: Item extends string ? StringConstructor : Type<Item>,
    private readonly maxItems: number,
  ) {}

  async transform(body: unknown): Promise<Item[]> {
    if (!Array.isArray(body)) throw new EdgeError('validation_failed', [fieldProblem('', 'not_an_array')]);
    if (body.length > this.maxItems)
      throw new EdgeError('validation_failed', [fieldProblem('', 'too_many_items', this.maxItems)]);
    const problems: FieldProblem[] = [];
    const items: Item[] = [];
    for (const [index, value] of body.entries()) items.push(await this.read(value, `/${index}`, problems));
    if (problems.length > 0) throw new EdgeError('validation_failed', problems);
    return items;
  }

  private async read(value: unknown, pointer: string, problems: FieldProblem[]): Promise<Item> {
    if (this.item === String) {
      if (typeof value !== 'string') problems.push(fieldProblem(pointer, 'not_a_text'));
      else if (value.length > 200) problems.push(fieldProblem(pointer, 'too_long', 200));
      return value as Item;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(fieldProblem(pointer, 'not_an_object'));
      return value as Item;
    }
    const item = plainToInstance(this.item as Type<object>, value);
    problems.push(...shapeProblems(await validate(item, SHAPE), pointer));
    return item as Item;
  }
}
