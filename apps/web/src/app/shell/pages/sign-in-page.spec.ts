import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import { shellProviders } from '../testing/shell-test-bed';
import { SignInPage } from './sign-in-page';

const OPEN: CallSummary = {
  code: 'ps-demo',
  name: 'Plan Samenleven, demo-oproep',
  programmeCode: 'plan-samenleven',
  programmeName: 'Plan Samenleven',
  graceSeconds: 0,
  practice: false,
  applicantTypes: ['municipality', 'partnership'],
  year: 2026,
  opensAt: '2026-11-01T00:00:00Z',
  closesAt: '2026-12-01T11:00:00Z',
  periodStart: '2027-01-01',
  periodEnd: '2027-12-31',
  phase: 'open',
  demo: true,
};

async function page(inputs: Record<string, string> = {}): Promise<ComponentFixture<SignInPage>> {
  TestBed.configureTestingModule({ providers: shellProviders() });
  const fixture = TestBed.createComponent(SignInPage);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  TestBed.tick();
  return fixture;
}

async function answered(fixture: ComponentFixture<SignInPage>, items: readonly CallSummary[]): Promise<string> {
  TestBed.inject(HttpTestingController).expectOne('/api/v1/calls').flush({ items, next: null });
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent ?? '';
}

const wayIn = (fixture: ComponentFixture<SignInPage>): string | null | undefined =>
  (fixture.nativeElement as HTMLElement).querySelector('a.enter')?.getAttribute('href');

describe('sign-in page', () => {
  it('leads to the sign-in and back to where the person was going', async () => {
    const fixture = await page({ returnTo: '/dossiers?toestand=ingediend' });
    expect(await answered(fixture, [])).toContain('Meld u aan om deze pagina te zien.');
    expect(wayIn(fixture)).toBe('/api/v1/auth/login?returnTo=%2Fdossiers%3Ftoestand%3Dingediend');
  });

  it('never leads to somewhere else', async () => {
    const fixture = await page({ returnTo: 'https://elders.example' });
    await answered(fixture, []);
    expect(wayIn(fixture)).toBe('/api/v1/auth/login?returnTo=%2F');
  });

  it('shows the open calls with their deadline', async () => {
    const text = await answered(await page(), [
      OPEN,
      { ...OPEN, code: 'ps-2022', name: 'Oproep 2022', phase: 'closed' },
    ]);
    expect(text).toContain('Plan Samenleven, demo-oproep');
    expect(text).toContain('1 december 2026 om 12:00');
    expect(text).not.toContain('Oproep 2022');
  });

  it('says when no call is open, and when they could not be read', async () => {
    expect(await answered(await page(), [])).toContain('Er staat nu geen oproep open.');
    TestBed.resetTestingModule();
    const fixture = await page({ reden: 'afgelopen' });
    TestBed.inject(HttpTestingController).expectOne('/api/v1/calls').error(new ProgressEvent('error'));
    await fixture.whenStable();
    const text = (fixture.nativeElement as HTMLElement).textContent;
    expect(text).toContain('kunnen nu niet getoond worden');
    expect(text).toContain('Uw sessie is afgelopen.');
  });
});
