import { HttpTestingController } from '@angular/common/http/testing';
import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import { meView } from '../../shell/testing/me-view';
import { shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { ConsentPanel } from '../start/consent-panel';
import { PartnershipList } from './partnership-list';

const MEMBER = { localGovernmentId: 'aalter', name: 'Aalter', lead: true, state: 'consented' } as const;
const ASKED: OwnPartnership = {
  id: 'asked',
  name: 'Meetjesland',
  ownLead: false,
  ownState: 'proposed',
  consentMissing: ['Eeklo'],
  members: [MEMBER],
};
const LED: OwnPartnership = { ...ASKED, id: 'led', name: 'Leie', ownLead: true, ownState: 'consented' };

async function show(component: Type<unknown>, items: readonly OwnPartnership[]): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: shellProviders() });
  await signIn(meView());
  const fixture = TestBed.createComponent(component);
  TestBed.tick();
  TestBed.inject(HttpTestingController).expectOne('/api/v1/partnerships').flush({ items, next: null });
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the list of partnerships', () => {
  it('says what waits in each', async () => {
    const page = await show(PartnershipList, [ASKED, LED]);
    const rows = [...page.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(rows[0]).toContain('Wacht op uw akkoord');
    expect(rows[1]).toMatch(/Leie.*Uw bestuur leidt.*Nog 1 akkoord nodig/s);
  });

  it('says how to make the first one', async () => {
    const page = await show(PartnershipList, []);
    expect(page.textContent).toContain('Uw bestuur zit in geen samenwerkingsverband');
  });
});

describe('what waits for me', () => {
  it('holds the partnerships that ask for an answer, and no others', async () => {
    const panel = await show(ConsentPanel, [ASKED, LED]);
    const links = [...panel.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/samenwerking/asked']);
    expect(panel.textContent).toContain('Aalter vraagt of uw bestuur meedoet');
  });

  it('is silent when nothing waits', async () => {
    const panel = await show(ConsentPanel, [LED]);
    expect(panel.textContent.trim()).toBe('');
  });
});
