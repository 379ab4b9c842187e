import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { App } from './app';
import { ROUTES } from './app.routes';
import { meView } from './shell/testing/me-view';
import { shellProviders, signIn } from './shell/testing/shell-test-bed';

async function app(url: string): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(App);
  document.body.append(fixture.nativeElement as HTMLElement);
  await TestBed.inject(Router).navigateByUrl(url);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the application', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: shellProviders(ROUTES) }));

  it('has one main part, reached by the skip link', async () => {
    const host = await app('/toegankelijkheid');
    expect(host.querySelectorAll('main')).toHaveLength(1);
    expect(host.querySelectorAll('h1')).toHaveLength(1);
    host.querySelector<HTMLElement>('a.skip')?.click();
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('says so when nothing lives at an address', async () => {
    expect((await app('/bestaat/niet')).querySelector('h1')?.textContent).toBe('Deze pagina bestaat niet');
  });

  it('tells in which capacity somebody has no access', async () => {
    await signIn(meView('administrator'));
    const host = await app('/portefeuille');
    expect(host.querySelector('h1')?.textContent).toContain('geen toegang');
    expect(host.textContent).toContain('U werkt nu als medewerker voor Eeklo.');
  });

  it('shows the front page to who is not signed in', async () => {
    const fixture = TestBed.createComponent(App);
    await TestBed.inject(Router).navigateByUrl('/');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/calls').flush({ items: [], next: null });
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).querySelector('a.enter')?.textContent).toContain('Aanmelden');
  });
});
