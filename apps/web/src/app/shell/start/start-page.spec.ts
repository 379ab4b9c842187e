import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { meView } from '../testing/me-view';
import { shellProviders, signIn } from '../testing/shell-test-bed';
import { awaitedAtStart } from './start-board';
import { START_DOORS } from './start-doors';
import { StartPage } from './start-page';

const arrived = signal(false);

@Component({ selector: 'app-quick', template: '<h2>Quick</h2>' })
class QuickPanel {}

@Component({ selector: 'app-slow', template: '@if (arrived()) { <h2>Slow</h2> }' })
class SlowPanel {
  protected readonly arrived = arrived;

  constructor() {
    awaitedAtStart(arrived);
  }
}

describe('start page', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: shellProviders() }));

  it('says in which capacity the person works', async () => {
    await signIn(meView('administrator'));
    const fixture = TestBed.createComponent(StartPage);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    expect(host.querySelector('h1')?.textContent).toBe('Wat wacht op mij');
    expect(host.textContent).toContain('U werkt nu als medewerker voor Eeklo.');
    expect(host.textContent).toContain('Er wacht niets op u');
  });

  it('opens only the doors of contexts that the person has to do with', async () => {
    await signIn(meView('administrator'));
    const opened = START_DOORS.map((door) => jest.spyOn(door, 'panels'));
    const fixture = TestBed.createComponent(StartPage);
    await fixture.whenStable();
    for (const door of opened) expect(door).not.toHaveBeenCalled();
  });

  it('shows its panels together, once the last one has its answer', async () => {
    await signIn(meView('municipal_staff'));
    const panel = (type: typeof QuickPanel | typeof SlowPanel) => ({
      permission: 'application:edit' as const,
      load: () => Promise.resolve(type),
    });
    for (const door of START_DOORS) jest.spyOn(door, 'panels').mockResolvedValue([]);
    const [door] = START_DOORS.filter(({ permission }) => permission === 'application:edit');
    jest.spyOn(door!, 'panels').mockResolvedValue([panel(SlowPanel), panel(QuickPanel)]);
    const fixture = TestBed.createComponent(StartPage);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const shown = () => [...host.querySelectorAll('.panel:not([hidden]) h2')].map((title) => title.textContent);
    expect(host.querySelector('h2')?.textContent).toBe('Quick');
    expect(shown()).toEqual([]);
    expect(host.querySelector('ss-skeleton')).not.toBeNull();
    arrived.set(true);
    await fixture.whenStable();
    expect(shown()).toEqual(['Slow', 'Quick']);
    expect(host.querySelector('ss-skeleton')).toBeNull();
  });
});
