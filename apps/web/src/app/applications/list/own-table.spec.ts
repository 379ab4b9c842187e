import { TestBed } from '@angular/core/testing';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import { meView } from '../../shell/testing/me-view';
import { shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { OwnTable } from './own-table';

const ROW: ApplicationSummary = {
  id: 'a1',
  reference: 'PS-2026-0001',
  state: 'reopened',
  callCode: 'ps-2026',
  callName: 'Plan Samenleven',
  year: 2026,
  applicantName: 'Eeklo',
  partnershipName: null,
  referenceRegion: 'Meetjesland',
  chosenThemes: 2,
  askedCents: 960_000,
  grantedCents: null,
  submittedAt: '2026-05-06T08:00:00.000Z',
  updatedAt: '2026-05-06T08:00:00.000Z',
  closesAt: '2026-06-06T08:00:00.000Z',
  signOffRequested: false,
  paused: false,
};

async function show(sorteer?: string) {
  TestBed.configureTestingModule({ providers: shellProviders() });
  await signIn(meView());
  const fixture = TestBed.createComponent(OwnTable);
  fixture.componentRef.setInput('rows', [ROW]);
  fixture.componentRef.setInput('sorteer', sorteer);
  const asked: string[] = [];
  fixture.componentInstance.sorted.subscribe((word) => asked.push(word));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const head = (name: string) => [...page.querySelectorAll('th')].find(({ textContent }) => textContent.includes(name));
  return { page, head, asked };
}

describe('the table of the own applications', () => {
  it('says by which column it is ordered, and asks for another order by its head', async () => {
    const { head, asked } = await show();
    expect(head('Ingediend of deadline')?.getAttribute('aria-sort')).toBe('descending');
    expect(head('Gevraagd')?.getAttribute('aria-sort')).toBeNull();
    head('Gevraagd')?.querySelector('button')?.click();
    expect(asked).toEqual(['bedrag']);
  });

  it('turns its order round', async () => {
    const { head, asked } = await show('bedrag');
    expect(head('Gevraagd')?.getAttribute('aria-sort')).toBe('descending');
    head('Gevraagd')?.querySelector('button')?.click();
    expect(asked).toEqual(['klein']);
  });
});
