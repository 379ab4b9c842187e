import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { problem, shellProviders } from '../testing/shell-test-bed';
import { type PagedList, pagedList } from './paged-list';

describe('a list that grows', () => {
  let server: HttpTestingController;
  const address = signal('/things?sort=name');

  function open(): PagedList<string> {
    TestBed.configureTestingModule({ providers: shellProviders() });
    server = TestBed.inject(HttpTestingController);
    address.set('/things?sort=name');
    return TestBed.runInInjectionContext(() => pagedList<string>(() => address()));
  }

  const settle = async () => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  };

  async function answer(url: string, items: readonly string[], next: string | null): Promise<void> {
    TestBed.tick();
    server.expectOne(url).flush({ items, next });
    await settle();
  }

  it('adds the next page to the first one', async () => {
    const list = open();
    expect(list.loading()).toBe(true);
    await answer('/things?sort=name', ['a', 'b'], 'after/b');
    expect(list.items()).toEqual(['a', 'b']);
    expect(list.hasMore()).toBe(true);
    const more = list.more();
    expect(list.loadingMore()).toBe(true);
    server.expectOne('/things?sort=name&cursor=after%2Fb').flush({ items: ['c'], next: null });
    await more;
    expect(list.items()).toEqual(['a', 'b', 'c']);
    expect(list.hasMore()).toBe(false);
  });

  it('asks again after the first answer when there was news while it was on its way', async () => {
    const list = open();
    TestBed.tick();
    const first = server.expectOne('/things?sort=name');
    list.reload();
    server.expectNone('/things?sort=name');
    first.flush({ items: ['a'], next: null });
    await settle();
    await answer('/things?sort=name', ['a', 'b'], null);
    expect(list.items()).toEqual(['a', 'b']);
    server.verify();
  });

  it('begins anew at another address, and drops a page that comes too late', async () => {
    const list = open();
    await answer('/things?sort=name', ['a'], 'next');
    const more = list.more();
    const late = server.expectOne('/things?sort=name&cursor=next');
    address.set('/things?sort=age');
    await answer('/things?sort=age', ['z'], null);
    late.flush({ items: ['b'], next: null });
    await more;
    expect(list.items()).toEqual(['z']);
  });

  it('keeps what is shown when the next page fails, and says what is wrong', async () => {
    const list = open();
    await answer('/things?sort=name', ['a'], 'next');
    const more = list.more();
    const refusal = problem(500, { title: 'Er ging iets mis' });
    server.expectOne('/things?sort=name&cursor=next').flush(refusal, { status: 500, statusText: 'Error' });
    await more;
    expect(list.items()).toEqual(['a']);
    expect(list.problem()?.title).toBe('Er ging iets mis');
    expect(list.loadingMore()).toBe(false);
  });
});
