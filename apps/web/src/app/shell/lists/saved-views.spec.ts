import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SavedView } from '@samenspoor/contracts/identity/saved-view';
import { problem, shellProviders } from '../testing/shell-test-bed';
import { SavedViewsBar, queryOf } from './saved-views';

const URL = '/api/v1/me/views/dossiers';
const OPEN: SavedView = { id: 'open', name: 'Te behandelen', query: 'jaar=2024&status=submitted' };

@Component({ imports: [SavedViewsBar], template: '<app-saved-views list="dossiers" />' })
class Dossiers {}

async function open(address: string, items: readonly SavedView[] = [OPEN]) {
  TestBed.configureTestingModule({ providers: shellProviders([{ path: 'dossiers', component: Dossiers }]) });
  const harness = await RouterTestingHarness.create(address);
  const server = TestBed.inject(HttpTestingController);
  server.expectOne(URL).flush({ items });
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
    await harness.fixture.whenStable();
  };
  await settle();
  const page = harness.routeNativeElement as HTMLElement;
  const press = async (name: string): Promise<void> => {
    const buttons = [...page.querySelectorAll('button')];
    buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent).includes(name))?.click();
    await settle();
  };
  return { page, server, settle, press };
}

describe('the views of a list', () => {
  it('are links with their filters, and the one that is shown says so', async () => {
    const { page } = await open('/dossiers?status=submitted&jaar=2024');
    const link = page.querySelector('a');
    expect(link?.getAttribute('href')).toBe('/dossiers?jaar=2024&status=submitted');
    expect(link?.getAttribute('aria-current')).toBe('true');
    expect(page.textContent).not.toContain('Bewaar deze weergave');
  });

  it('are not asked for while there is nothing to keep', async () => {
    const { page } = await open('/dossiers', []);
    expect(page.textContent.trim()).toBe('');
  });

  it('are kept under a name', async () => {
    const { page, server, settle, press } = await open('/dossiers?sorteer=bedrag&jaar=2024', []);
    await press('Bewaar deze weergave');
    const box = page.querySelector('input');
    expect(document.activeElement).toBe(box);
    await press('Bewaar');
    server.expectNone(URL);
    if (box) box.value = ' Grootste van 2024 ';
    await press('Bewaar');
    const kept = server.expectOne({ method: 'PUT', url: URL });
    expect(kept.request.body).toEqual({ name: 'Grootste van 2024', query: 'jaar=2024&sorteer=bedrag' });
    kept.flush({ items: [{ id: 'new', name: 'Grootste van 2024', query: 'jaar=2024&sorteer=bedrag' }] });
    await settle();
    expect(page.querySelector('[aria-live]')?.textContent).toBe('De weergave Grootste van 2024 is bewaard.');
    expect(page.querySelector('a')?.getAttribute('aria-current')).toBe('true');
  });

  it('keep the name that was typed when there are too many', async () => {
    const { page, server, settle, press } = await open('/dossiers?jaar=2024', []);
    await press('Bewaar deze weergave');
    const box = page.querySelector('input');
    if (box) box.value = 'Nog een';
    await press('Bewaar');
    const refused = problem(422, { code: 'too_many_views', title: 'Te veel weergaven' });
    server.expectOne({ method: 'PUT', url: URL }).flush(refused, { status: 422, statusText: 'Refused' });
    await settle();
    expect(page.textContent).toContain('Te veel weergaven');
    expect(page.querySelector('input')?.value).toBe('Nog een');
  });

  it('are removed', async () => {
    const { page, server, settle, press } = await open('/dossiers');
    await press('Verwijder de weergave Te behandelen');
    server.expectOne({ method: 'DELETE', url: `${URL}/open` }).flush({ items: [] });
    await settle();
    expect(page.querySelector('a')).toBeNull();
    expect(page.querySelector('[aria-live]')?.textContent).toBe('De weergave Te behandelen is verwijderd.');
  });

  it('are the same whatever the order of their filters', () => {
    expect(queryOf({ status: 'granted', jaar: '2024' })).toBe(queryOf({ jaar: '2024', status: 'granted' }));
  });
});
