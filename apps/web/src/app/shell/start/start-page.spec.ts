import { TestBed } from '@angular/core/testing';
import { meView } from '../testing/me-view';
import { shellProviders, signIn } from '../testing/shell-test-bed';
import { START_DOORS } from './start-doors';
import { StartPage } from './start-page';

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
});
