import type { FieldProblem, Problem } from '@samenspoor/contracts/problems/problem';

/** The errors of one field: those whose JSON pointer is exactly this one. */
export function errorsAt(problem: Problem | null | undefined, pointer: string): readonly FieldProblem[] {
  return problem?.errors.filter((error) => error.pointer === pointer) ?? [];
}
