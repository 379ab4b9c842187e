import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { meView } from '../testing/me-view';
import { shellProviders, signIn } from '../testing/shell-test-bed';
import { isOwnAddress, requires, toOwnDesk } from './session-guards';

@Component({ template: '<h1>Dossiers</h1>' })
class Files {}

@Component({ template: '<h1>Geen toegang</h1>' })
class NoAccess {}

@Component({ template: '<h1>Aanmelden</h1>' })
class SignIn {}

const ROUTES = [
  { path: 'aanmelden', canActivate: [toOwnDesk], component: SignIn },
  { path: 'dossiers', canActivate: [requires('assessment:read')], component: Files },
  { path: 'geen-toegang', component: NoAccess },
  { path: 'portefeuille', component: Files },
];

async function goTo(url: string): Promise<{ heading: string | undefined; url: string }> {
  const harness = await RouterTestingHarness.create(url);
  const heading = harness.routeNativeElement?.querySelector('h1')?.textContent ?? undefined;
  return { heading, url: TestBed.inject(Router).url };
}

describe('session guards', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: shellProviders(ROUTES) }));

  it('send who is not signed in to the sign-in page, and remember where to', async () => {
    expect(await goTo('/dossiers?toestand=ingediend')).toEqual({
      heading: 'Aanmelden',
      url: '/aanmelden?returnTo=%2Fdossiers%3Ftoestand%3Dingediend',
    });
  });

  it('let in who has the permission', async () => {
    await signIn(meView('auditor'));
    expect((await goTo('/dossiers')).heading).toBe('Dossiers');
  });

  it('say "geen toegang" under the same address to who has not', async () => {
    await signIn(meView('municipal_staff'));
    expect((await goTo('/dossiers')).heading).toBe('Geen toegang');
  });

  it('bring who is signed in from the sign-in page to where they were going, or to their desk', async () => {
    await signIn(meView('policy_officer'));
    expect((await goTo('/aanmelden?returnTo=%2Fdossiers')).url).toBe('/dossiers');
    await TestBed.inject(Router).navigateByUrl('/aanmelden?returnTo=https:%2F%2Felders.example');
    expect(TestBed.inject(Router).url).toBe('/portefeuille');
  });

  it.each([
    ['/dossiers', true],
    ['//elders.example', false],
    ['/\\elders.example', false],
    ['https://elders.example', false],
    [null, false],
  ])('%s is an own address: %s', (address, own) => {
    expect(isOwnAddress(address)).toBe(own);
  });
});
