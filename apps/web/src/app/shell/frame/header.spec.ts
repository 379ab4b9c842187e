import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { CapacityView, MeView } from '@samenspoor/contracts/identity/me';
import { meView } from '../testing/me-view';
import { shellProviders, signIn } from '../testing/shell-test-bed';
import { Header } from './header';
import { HeaderHarness } from './header-harness';

const OTHER: CapacityView = {
  id: 'other',
  role: 'trajectory_expert',
  roleTitle: 'Expert',
  organisationName: 'AgII',
  regionName: 'Oost-Vlaanderen',
  localGovernmentId: null,
  applicantKind: null,
};

async function header(me: MeView | null): Promise<HeaderHarness> {
  TestBed.configureTestingModule({ providers: shellProviders([{ path: '**', component: Header }]) });
  if (me) await signIn(me);
  return TestbedHarnessEnvironment.harnessForFixture(TestBed.createComponent(Header), HeaderHarness);
}

function withChoice(): MeView {
  const me = meView();
  return { ...me, capacities: [me.capacity, OTHER] };
}

describe('header', () => {
  it('has no menus for who is not signed in', async () => {
    const harness = await header(null);
    expect(await harness.navigation()).toEqual([]);
    expect(await harness.personChoices()).toEqual([]);
    expect(await harness.demoNotice()).toBeNull();
  });

  it('offers what the permissions of a person lead to, and says when data are invented', async () => {
    const harness = await header(meView('municipal_staff', { demo: true }));
    expect(await harness.navigation()).toEqual([
      'Wat wacht op mij',
      'Open oproepen',
      'Mijn aanvragen',
      'Samenwerking',
      'Trajecten',
    ]);
    expect(await harness.demoNotice()).toBe('Demo-omgeving – fictieve gegevens');
  });

  it('folds again after a navigation', async () => {
    const harness = await header(meView());
    expect(await harness.isFolded()).toBe(true);
    await harness.unfold();
    expect(await harness.isFolded()).toBe(false);
    await TestBed.inject(Router).navigateByUrl('/start');
    expect(await harness.isFolded()).toBe(true);
  });

  it('offers no other capacity to who has one', async () => {
    expect(await (await header(meView())).personChoices()).toEqual(['Meldingen', 'Afmelden']);
  });

  it('lets a person with several capacities work on in another one', async () => {
    const harness = await header(withChoice());
    expect(await harness.personChoices()).toEqual([
      'Medewerker, Eeklo',
      'Expert, AgII, Oost-Vlaanderen',
      'Meldingen',
      'Afmelden',
    ]);
    await harness.choose(/Expert/);
    const request = TestBed.inject(HttpTestingController).expectOne('/api/v1/me/capacity');
    expect(request.request.body).toEqual({ capacityId: 'other' });
  });

  it('does nothing when the capacity is the same', async () => {
    const harness = await header(withChoice());
    await harness.choose(/Eeklo/);
    TestBed.inject(HttpTestingController).expectNone('/api/v1/me/capacity');
  });
});
