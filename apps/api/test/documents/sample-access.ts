import type { Actor } from '@samenspoor/domain/access/actor';
import type { DocumentAccess } from '../../src/documents';

/** Stands in for a context that owns something: its subjects are local governments, which may be closed to changes. */
export class SampleAccess implements DocumentAccess {
  readonly closed = new Set<string>();
  readonly told: string[] = [];

  mayAttach = (_tx: unknown, actor: Actor, subjectId: string): Promise<boolean> =>
    Promise.resolve(actor.localGovernmentId === subjectId && !this.closed.has(subjectId));

  mayRead = (actor: Actor, subjectId: string): Promise<boolean> =>
    Promise.resolve(actor.localGovernmentId === subjectId || actor.role === 'case_handler');

  onAttached = (_tx: unknown, _actor: Actor, { name }: { readonly name: string }): Promise<void> => {
    this.told.push(`+${name}`);
    return Promise.resolve();
  };

  onRemoved = (_tx: unknown, _actor: Actor, { name }: { readonly name: string }): Promise<void> => {
    this.told.push(`-${name}`);
    return Promise.resolve();
  };
}
