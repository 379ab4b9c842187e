import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, inject } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router, RouterOutlet } from '@angular/router';
import { shellProviders } from '../testing/shell-test-bed';
import { FocusOnNavigation } from './focus-on-navigation';

@Component({ selector: 'app-frame', imports: [RouterOutlet], template: '<main tabindex="-1"><router-outlet /></main>' })
class Frame {
  constructor() {
    inject(FocusOnNavigation).start();
  }
}

@Component({ selector: 'app-list', template: '<h1 tabindex="-1">Lijst</h1>' })
class List {}

@Component({
  selector: 'app-file',
  imports: [RouterOutlet],
  template: '<h1 tabindex="-1">Dossier</h1><router-outlet />',
})
class File {}

@Component({ selector: 'app-tab', template: '<p>Tab</p>' })
class Tab {}

const ROUTES = [
  { path: 'lijst', component: List },
  { path: 'leeg', component: Tab },
  {
    path: 'dossier',
    component: File,
    children: [
      { path: 'a', component: Tab },
      { path: 'b', component: Tab },
    ],
  },
];

describe('focus on navigation', () => {
  let fixture: ComponentFixture<Frame>;
  let announce: jest.SpyInstance;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: shellProviders(ROUTES) });
    announce = jest.spyOn(TestBed.inject(LiveAnnouncer), 'announce').mockResolvedValue();
    fixture = TestBed.createComponent(Frame);
    document.body.append(fixture.nativeElement as HTMLElement);
  });

  afterEach(() => (fixture.nativeElement as HTMLElement).remove());

  const goTo = async (url: string): Promise<string> => {
    await TestBed.inject(Router).navigateByUrl(url);
    await fixture.whenStable();
    return document.activeElement?.textContent ?? '';
  };

  it('leaves the first page to the browser', async () => {
    await goTo('/lijst');
    expect(document.activeElement).toBe(document.body);
  });

  it('moves to the title of a new page', async () => {
    await goTo('/lijst');
    expect(await goTo('/dossier/a')).toBe('Dossier');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('stays in place for another tab of the same page, and reads its title out', async () => {
    await goTo('/lijst');
    await goTo('/dossier/a');
    (document.activeElement as HTMLElement).blur();
    await goTo('/dossier/b');
    expect(document.activeElement).toBe(document.body);
    expect(announce).toHaveBeenCalledTimes(1);
  });

  it('stays in place when only a filter changes', async () => {
    await goTo('/lijst');
    await goTo('/lijst?toestand=ingediend');
    expect(document.activeElement).toBe(document.body);
    expect(announce).not.toHaveBeenCalled();
  });

  it('moves to the page itself when it has no title yet', async () => {
    await goTo('/lijst');
    await goTo('/leeg');
    expect(document.activeElement?.tagName).toBe('MAIN');
  });
});
