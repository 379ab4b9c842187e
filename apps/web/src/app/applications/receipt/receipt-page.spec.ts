import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { ReceiptProof } from '@samenspoor/contracts/applications/sign-off';
import { problem, shellProviders } from '../../shell/testing/shell-test-bed';
import { ReceiptPage } from './receipt-page';

const SHA = 'a'.repeat(64);
const PROOF: ReceiptProof = {
  reference: 'PS-2026-0001',
  submittedAt: '2026-03-02T09:00:00.000Z',
  applicantName: 'Eeklo',
  callName: 'Plan Samenleven',
  latest: true,
};

async function openPage(sha256: string, answer?: ReceiptProof | null): Promise<ComponentFixture<ReceiptPage>> {
  TestBed.configureTestingModule({ providers: shellProviders() });
  const fixture = TestBed.createComponent(ReceiptPage);
  fixture.componentRef.setInput('sha256', sha256);
  TestBed.tick();
  if (answer !== undefined) {
    const asked = TestBed.inject(HttpTestingController).expectOne(`/api/v1/receipts/${sha256}`);
    if (answer) asked.flush(answer);
    else asked.flush(problem(404, { code: 'not_found' }), { status: 404, statusText: 'Not found' });
    await new Promise((resolve) => setTimeout(resolve));
  }
  await fixture.whenStable();
  return fixture;
}

const text = (fixture: ComponentFixture<ReceiptPage>): string => (fixture.nativeElement as HTMLElement).textContent;

describe('checking a receipt', () => {
  it('tells who filed what and when', async () => {
    const fixture = await openPage(SHA, PROOF);
    expect(text(fixture)).toContain('Dit ontvangstbewijs klopt.');
    expect(text(fixture)).toContain('PS-2026-0001');
    expect(text(fixture)).not.toContain('recenter');
  });

  it('tells that a later one took its place', async () => {
    expect(text(await openPage(SHA, { ...PROOF, latest: false }))).toContain('recenter ontvangstbewijs');
  });

  it('tells that nothing has this checksum', async () => {
    expect(text(await openPage(SHA, null))).toContain('hoort bij geen enkele ingediende aanvraag');
  });

  it('takes a checksum however it was copied, once it is whole', async () => {
    const fixture = await openPage('');
    const field = (fixture.nativeElement as HTMLElement).querySelector('input');
    const button = (fixture.nativeElement as HTMLElement).querySelector<HTMLButtonElement>('button[type=submit]');
    const type = async (value: string): Promise<void> => {
      if (field) field.value = value;
      field?.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    await type('abc');
    expect(button?.disabled).toBe(true);
    expect(text(fixture)).toContain('telt 64 tekens');
    await type(`SHA-256: ${SHA.slice(0, 32)} ${SHA.slice(32)}`.replace('SHA-256: ', ''));
    expect(button?.disabled).toBe(false);
  });
});
