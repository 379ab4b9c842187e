import { TestBed } from '@angular/core/testing';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import { ServerClock } from '../../shell/clock/server-clock';
import { NextStep } from './next-step';

describe('the next step of a trajectory', () => {
  async function shown(trajectory: Pick<TrajectorySummary, 'phase' | 'nextStep' | 'nextStepOn'>): Promise<string> {
    TestBed.inject(ServerClock).sync('2026-11-22T12:00:00.000Z');
    const fixture = TestBed.createComponent(NextStep);
    fixture.componentRef.setInput('trajectory', trajectory);
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  it('is named with its day', async () => {
    expect(await shown({ phase: 'intake', nextStep: 'Startoverleg', nextStepOn: '2026-12-04' })).toBe(
      '4/12/2026: Startoverleg',
    );
  });

  it('warns when its day has gone by', async () => {
    expect(await shown({ phase: 'intake', nextStep: 'Startoverleg', nextStepOn: '2026-11-06' })).toBe(
      'Datum voorbij · 6/11/2026: Startoverleg',
    );
  });

  it('warns when there is none, except for a closed trajectory', async () => {
    expect(await shown({ phase: 'intake', nextStep: null, nextStepOn: null })).toBe('Geen volgende stap');
    expect(await shown({ phase: 'closed', nextStep: null, nextStepOn: null })).toBe('–');
  });
});
