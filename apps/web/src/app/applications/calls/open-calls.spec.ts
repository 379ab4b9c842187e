import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import type { OwnExtension } from '@samenspoor/contracts/calls/managed-call';
import { ServerClock } from '../../shell/clock/server-clock';
import { meView } from '../../shell/testing/me-view';
import { shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { applicationView } from '../testing/application-view';
import { until } from '../testing/until';
import { OpenCalls } from './open-calls';

const CALL = applicationView().call;

async function openCalls(
  calls: readonly CallSummary[],
  own: readonly Partial<ApplicationSummary>[],
  extensions: readonly OwnExtension[] = [],
  me = meView(),
) {
  TestBed.configureTestingModule({ providers: shellProviders() });
  await signIn(me);
  TestBed.inject(ServerClock).sync('2026-12-28T09:00:00.000Z');
  const fixture = TestBed.createComponent(OpenCalls);
  const server = TestBed.inject(HttpTestingController);
  TestBed.tick();
  server.expectOne('/api/v1/calls').flush({ items: calls, next: null });
  server.expectOne('/api/v1/calls/own-extensions').flush({ items: extensions, next: null });
  server.expectOne('/api/v1/applications?limit=100').flush({ items: own, next: null });
  const page = fixture.nativeElement as HTMLElement;
  await until(() => page.querySelector('app-call-card, ss-empty-state'));
  for (const asked of server.match(`/api/v1/calls/${CALL.code}`)) asked.flush(CALL);
  await fixture.whenStable();
  return page;
}

const plain = (element: HTMLElement | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('open calls', () => {
  it('show the deadline as a date and as time left, the period, and how many themes are funded', async () => {
    const page = plain(await openCalls([CALL], []));
    expect(page).toContain('31 december 2026 om 12:00');
    expect(page).toContain('nog 3 dagen en 2 uur');
    expect(page).toContain('1 oktober 2026 – 30 september 2027');
    expect(page).toContain('2 thema’s');
  });

  it('offer to start, or to go on with the own draft', async () => {
    const page = await openCalls([CALL], []);
    expect(plain(page.querySelector('.act'))).toBe('Aanvraag starten');
    TestBed.resetTestingModule();
    const own = { id: 'own', callCode: CALL.code, state: 'draft', applicantName: 'Eeklo' } as const;
    const withDraft = await openCalls([CALL], [own]);
    expect(withDraft.querySelector('.act a')?.getAttribute('href')).toBe('/aanvragen/own');
    expect(plain(withDraft.querySelector('.act'))).toBe('Verder met uw aanvraag');
  });

  it('say so when a partner handed in for the own municipality too', async () => {
    const theirs = {
      id: 'theirs',
      callCode: CALL.code,
      state: 'submitted',
      applicantName: 'Wetteren',
      partnershipName: 'Schelde',
    } as const;
    const page = await openCalls([CALL], [theirs]);
    expect(plain(page.querySelector('.act'))).toContain('Wetteren diende in, ook voor uw bestuur (Schelde).');
    TestBed.resetTestingModule();
    const { capacity } = meView('organisation_staff');
    const me = meView('organisation_staff', { capacity: { ...capacity, applicantKind: 'organisation' } });
    const organisations = { ...CALL, applicantTypes: ['consortium' as const] };
    const own = await openCalls([organisations], [theirs], [], me);
    expect(plain(own.querySelector('.act'))).toContain('Wetteren diende in, ook voor uw organisatie (Schelde).');
  });

  it('leave out what is closed by the clock of the server', async () => {
    const page = plain(await openCalls([{ ...CALL, closesAt: '2026-12-28T09:00:00.000Z' }], []));
    expect(page).toContain('Er is nu geen open oproep');
  });

  it('stay for who has more time, with the reason', async () => {
    const closed = { ...CALL, closesAt: '2026-12-28T08:00:00.000Z' };
    const extension = { callCode: CALL.code, until: '2026-12-30T11:00:00.000Z', reason: 'Storing.' };
    const page = plain(await openCalls([closed], [], [extension]));
    expect(page).toContain('30 december 2026 om 12:00');
    expect(page).toContain('U hebt uitstelStoring.');
    TestBed.resetTestingModule();
    const over = { ...extension, until: '2026-12-28T08:59:00.000Z' };
    expect(plain(await openCalls([closed], [], [over]))).toContain('Er is nu geen open oproep');
  });

  it('say that a call is an exercise, and until when its grace lasts', async () => {
    const page = plain(await openCalls([{ ...CALL, practice: true, graceSeconds: 300 }], []));
    expect(page).toContain('Oefenoproep: telt nergens mee.');
    expect(page).toContain('tot 31 december 2026 om 12:05:00 kunt u nog indienen; daarna niet meer');
  });
});
