import { TestBed } from '@angular/core/testing';
import type { CallImpact } from '@samenspoor/contracts/catalogue/programme-version';
import { ImpactPart } from './impact-part';

const call = (code: string, name: string): CallImpact => ({ code, name, versionNumber: 1, drafts: [] });

async function boxesOf(calls: readonly CallImpact[]): Promise<string[]> {
  const fixture = TestBed.createComponent(ImpactPart);
  fixture.componentRef.setInput('calls', calls);
  fixture.componentRef.setInput('following', []);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  return [...host.querySelectorAll('label')].map(({ textContent }) => textContent.trim());
}

describe('the calls that can follow a version', () => {
  it('tells copies with the same name apart by their code', async () => {
    const copies = [call('ps-2026', 'Plan Samenleven'), call('ps-2026-kopie', 'Plan Samenleven'), call('x', 'Extra')];
    expect(await boxesOf(copies)).toEqual([
      'Plan Samenleven (ps-2026) volgt deze versie',
      'Plan Samenleven (ps-2026-kopie) volgt deze versie',
      'Extra volgt deze versie',
    ]);
  });
});
