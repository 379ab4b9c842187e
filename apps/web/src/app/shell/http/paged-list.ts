import { HttpClient, httpResource } from '@angular/common/http';
import { type Signal, computed, inject, linkedSignal, signal } from '@angular/core';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { firstValueFrom } from 'rxjs';
import { problemOf } from './problem-error';
import { refresherOf } from './refresher';

/** A list that grows: the first page follows its address, `more()` adds the next one. */
export interface PagedList<Item> {
  readonly items: Signal<readonly Item[]>;
  readonly hasMore: Signal<boolean>;
  /** True until the first page has come, and again when the address changes. */
  readonly loading: Signal<boolean>;
  readonly loadingMore: Signal<boolean>;
  readonly problem: Signal<Problem | null>;
  more(): Promise<void>;
  reload(): void;
}

/**
 * Makes a paged list in a component.
 * @param address of the first page, with its filters; undefined asks for nothing
 */
export function pagedList<Item>(address: () => string | undefined): PagedList<Item> {
  const http = inject(HttpClient);
  const first = httpResource<Page<Item>>(address);
  const firstPage = computed(() => (first.hasValue() ? first.value() : null));
  const later = linkedSignal<Page<Item> | null, readonly Page<Item>[]>({ source: firstPage, computation: () => [] });
  const failed = linkedSignal<Page<Item> | null, Problem | null>({ source: firstPage, computation: () => null });
  const running = signal(false);
  const next = computed(() => (later().at(-1) ?? firstPage())?.next ?? null);

  return {
    items: computed(() => [firstPage(), ...later()].flatMap((page) => page?.items ?? [])),
    hasMore: computed(() => next() !== null),
    loading: computed(() => first.isLoading() && firstPage() === null),
    loadingMore: running.asReadonly(),
    problem: computed(() => failed() ?? problemOf(first.error())),
    reload: refresherOf(first),
    async more() {
      const base = address();
      const cursor = next();
      if (base === undefined || cursor === null || running()) return;
      running.set(true);
      try {
        const glue = base.includes('?') ? '&' : '?';
        const page = await firstValueFrom(http.get<Page<Item>>(`${base}${glue}cursor=${encodeURIComponent(cursor)}`));
        if (address() === base) later.update((pages) => [...pages, page]);
      } catch (error) {
        failed.set(problemOf(error));
      } finally {
        running.set(false);
      }
    },
  };
}
