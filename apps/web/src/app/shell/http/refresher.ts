import type { HttpResourceRef } from '@angular/common/http';
import { effect, signal, untracked } from '@angular/core';

/**
 * Makes the way to ask anew for what a resource holds, in a component. While its first answer is on its way `reload()` does
 * nothing, though that answer can be older than the change that made us ask: then it is asked again right after.
 */
export function refresherOf(resource: HttpResourceRef<unknown>): () => void {
  const asked = signal(false);
  effect(() => {
    if (!asked() || resource.status() === 'loading') return;
    asked.set(false);
    untracked(() => resource.reload());
  });
  return () => {
    if (!resource.reload()) asked.set(untracked(resource.status) === 'loading');
  };
}
