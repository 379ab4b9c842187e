import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { NotificationPreferencesView } from '@samenspoor/contracts/notifications/notification-preferences';
import { problem, shellProviders } from '../../shell/testing/shell-test-bed';
import { PreferencesPage } from './preferences-page';

const ADDRESS = '/api/v1/me/notification-preferences';

const VIEW: NotificationPreferencesView = {
  email: 'an@eeklo.example',
  items: [
    {
      event: 'application.submitted',
      title: 'Ontvangstbewijs',
      description: 'Ingediend.',
      legal: true,
      frequency: 'at_once',
      frequencies: ['at_once'],
    },
    {
      event: 'message.received',
      title: 'Bericht',
      description: 'Iemand schrijft.',
      legal: false,
      frequency: 'at_once',
      frequencies: ['at_once', 'daily', 'weekly', 'never'],
    },
  ],
};

async function page(view = VIEW) {
  TestBed.configureTestingModule({ providers: shellProviders() });
  const fixture = TestBed.createComponent(PreferencesPage);
  const http = TestBed.inject(HttpTestingController);
  TestBed.tick();
  http.expectOne(ADDRESS).flush(view);
  await fixture.whenStable();
  return { fixture, http, element: fixture.nativeElement as HTMLElement };
}

function choose(element: HTMLElement, value: string): void {
  const select = element.querySelector('select');
  if (!select) throw new Error('there is nothing to choose');
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('the preferences', () => {
  it('say where mail goes, and offer a choice for all but legal notices', async () => {
    const { element } = await page();
    expect(element.textContent).toContain('an@eeklo.example');
    expect(element.textContent).toContain('Altijd meteen (wettelijk bericht)');
    const selects = [...element.querySelectorAll('select')];
    expect(selects.map((select) => select.getAttribute('aria-label'))).toEqual(['Hoe vaak: Bericht']);
    expect(selects[0]?.value).toBe('at_once');
  });

  it('are said to be none where nothing is mailed', async () => {
    const { element } = await page({ ...VIEW, items: [] });
    expect(element.querySelector('table')).toBeNull();
    expect(element.querySelector('ss-empty-state')?.textContent).toContain('U krijgt geen meldingen');
  });

  it('keep a choice at once, and say so', async () => {
    const { fixture, http, element } = await page();
    choose(element, 'weekly');
    const request = http.expectOne({ method: 'PUT', url: ADDRESS });
    expect(request.request.body).toEqual({ preferences: [{ event: 'message.received', frequency: 'weekly' }] });
    request.flush({ ...VIEW, items: [VIEW.items[0], { ...VIEW.items[1], frequency: 'weekly' }] });
    await fixture.whenStable();
    expect(element.querySelector('[role=status]')?.textContent).toBe('Bewaard: Bericht, eén keer per week.');
  });

  it('show what was refused, and what holds', async () => {
    const { fixture, http, element } = await page();
    choose(element, 'never');
    http
      .expectOne({ method: 'PUT', url: ADDRESS })
      .flush(problem(422, { code: 'frequency_not_allowed', detail: 'Deze keuze kan niet.' }), {
        status: 422,
        statusText: '',
      });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    http.expectOne({ method: 'GET', url: ADDRESS }).flush(VIEW);
    await fixture.whenStable();
    expect(element.textContent).toContain('Deze keuze kan niet.');
  });
});
