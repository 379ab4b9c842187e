import { TestBed } from '@angular/core/testing';
import type { CallImpact } from '@samenspoor/contracts/applications/call-impact';
import { ImpactPart } from './impact-part';

const NONE = { count: 0, changed: 0, losing: 0, tooHigh: 0, beforeCents: null, afterCents: null };
const call = (code: string, name: string): CallImpact => ({ code, name, versionNumber: 1, drafts: NONE });

async function shown(calls: readonly CallImpact[]): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(ImpactPart);
  fixture.componentRef.setInput('calls', calls);
  fixture.componentRef.setInput('following', []);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the calls that can follow a version', () => {
  it('tells copies with the same name apart by their code', async () => {
    const copies = [call('ps-2026', 'Plan Samenleven'), call('ps-2026-kopie', 'Plan Samenleven'), call('x', 'Extra')];
    const labels = [...(await shown(copies)).querySelectorAll('label')];
    expect(labels.map(({ textContent }) => textContent.trim())).toEqual([
      'Plan Samenleven (ps-2026) volgt deze versie',
      'Plan Samenleven (ps-2026-kopie) volgt deze versie',
      'Extra volgt deze versie',
    ]);
  });

  it('says what happens to open drafts together, with amounts only when there are enough of them', async () => {
    const words = async (drafts: CallImpact['drafts']): Promise<string> =>
      ((await shown([{ ...call('x', 'Extra'), drafts }])).textContent ?? '').replaceAll(/\s+/gu, ' ');
    const few = await words({ ...NONE, count: 1, changed: 1, losing: 1 });
    expect(few).toContain('1 open ontwerp wordt herberekend.');
    expect(few).toContain('Er wijzigt een bedrag bij 1.');
    expect(few).toContain('Er vervallen rijen bij 1.');
    expect(few).not.toContain('€');
    const same = await words({ ...NONE, count: 2 });
    expect(same).toContain('Het gevraagde bedrag blijft overal gelijk.');
    expect(same).not.toContain(' 0');
    const many = await words({ ...NONE, count: 5, changed: 5, tooHigh: 2, beforeCents: 100_000, afterCents: 250_000 });
    expect(many).toContain('Samen vragen ze nu € 1.000, en dan € 2.500.');
    expect(many).toContain('Boven een maximum of plafond komen er 2.');
  });
});
