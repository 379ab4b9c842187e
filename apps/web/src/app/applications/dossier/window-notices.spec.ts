import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ApplicationView, WindowView } from '@samenspoor/contracts/applications/application';
import { ServerClock } from '../../shell/clock/server-clock';
import { OpenApplication } from '../open-application';
import { applicationView } from '../testing/application-view';
import { WindowNotices } from './window-notices';

const BEFORE = '2026-05-06T09:00:00.000Z';

function notices(change: Partial<ApplicationView>, window: Partial<WindowView> = {}, now = BEFORE): string {
  const view = applicationView();
  const shown = { ...view, ...change, window: { ...view.window, closesAt: '2026-05-06T10:00:00.000Z', ...window } };
  TestBed.configureTestingModule({ providers: [{ provide: OpenApplication, useValue: { view: signal(shown) } }] });
  TestBed.inject(ServerClock).sync(now);
  const fixture = TestBed.createComponent(WindowNotices);
  fixture.detectChanges();
  return ((fixture.nativeElement as HTMLElement).textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

describe('what somebody must know of a call', () => {
  it('is nothing, mostly', () => {
    expect(notices({})).toBe('');
  });

  it('is until when the grace lasts', () => {
    expect(notices({}, { graceSeconds: 300 })).toBe(
      'Respijt: tot 6 mei 2026 om 12:05:00 kunt u nog indienen; daarna niet meer.',
    );
  });

  it('is more time, with the reason, unless the grace lasts longer', () => {
    const extended = { extendedUntil: '2026-05-08T10:00:00.000Z', extensionReason: 'Storing.' };
    expect(notices({}, extended)).toBe('U hebt uitstel tot 8 mei 2026 om 12:00:00. Reden: Storing.');
    TestBed.resetTestingModule();
    expect(notices({}, { ...extended, extendedUntil: '2026-05-06T10:01:00.000Z', graceSeconds: 300 })).toContain(
      'Respijt',
    );
  });

  it('is that it closed, once nothing is taken any more', () => {
    const graced = { graceSeconds: 300 };
    expect(notices({}, graced, '2026-05-06T10:04:59.000Z')).toContain('kunt u nog indienen');
    TestBed.resetTestingModule();
    const closed = notices({}, graced, '2026-05-06T10:05:00.000Z');
    expect(closed).toContain('De oproep is gesloten. Indienen kan niet meer. Uw ontwerp blijft bewaard');
    expect(closed).not.toContain('Respijt');
    TestBed.resetTestingModule();
    const extended = { extendedUntil: '2026-05-08T10:00:00.000Z', extensionReason: 'Storing.' };
    expect(notices({}, extended, '2026-05-08T10:00:00.000Z')).toContain('gesloten, en uw uitstel is voorbij.');
    TestBed.resetTestingModule();
    expect(notices({ state: 'submitted' }, {}, '2026-05-08T10:00:00.000Z')).toBe('');
  });

  it('is that it is an exercise, and that it is not held any more', () => {
    expect(notices({ call: { ...applicationView().call, practice: true } })).toContain('telt nergens mee');
    TestBed.resetTestingModule();
    expect(notices({}, { cancelled: true })).toContain('gaat niet door');
  });
});
