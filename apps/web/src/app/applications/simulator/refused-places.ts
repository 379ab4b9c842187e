import type { Problem } from '@samenspoor/contracts/problems/problem';

/** Somebody who can't take part in a calculation: the place in the list of who was chosen, and why. */
export interface RefusedPlace {
  readonly index: number;
  readonly detail: string;
}

/** Who of those chosen the server refused: `/applicant` is the first, `/partners/0` the second. */
export function refusedPlaces({ errors }: Problem): readonly RefusedPlace[] {
  return errors.flatMap(({ pointer, detail }) => {
    if (pointer === '/applicant') return [{ index: 0, detail }];
    const [, partner] = /^\/partners\/(\d+)$/.exec(pointer) ?? [];
    return partner === undefined ? [] : [{ index: Number(partner) + 1, detail }];
  });
}
