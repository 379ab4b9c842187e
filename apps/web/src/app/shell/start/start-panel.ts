import type { Type } from '@angular/core';
import type { Permission } from '@samenspoor/domain/access/permissions';

/**
 * A part of the page "Wat wacht op mij". A context offers its panels from its `<context>.routes.ts`; a person sees those
 * whose permission they have. A panel loads its own data, has an `h2`, and says so when nothing waits; with
 * `awaitedAtStart` the page shows it when that data is there.
 */
export interface StartPanel {
  readonly permission: Permission;
  readonly load: () => Promise<Type<unknown>>;
}
