import { HttpTestingController } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { CallView } from '@samenspoor/contracts/calls/call';
import type { CallExtensionView, ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { ServerClock } from '../../shell/clock/server-clock';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { ExtensionsTab } from './extensions-tab';
import { OpenCall } from './open-call';
import { SettingsTab } from './settings-tab';

const SETTINGS: ManagedCall['settings'] = {
  code: 'ps-2027',
  name: 'Plan Samenleven',
  programmeVersionId: 'v2',
  announcement: 'Welkom.',
  opens: '2027-04-01T10:00:00.000Z',
  closes: '2027-05-06T10:00:00.000Z',
  graceSeconds: 300,
  periodStart: '2027-10-01',
  periodEnd: '2028-09-30',
  originYear: 2027,
  envelopeCents: null,
  practice: false,
  signOffRequired: false,
};

const DRAFT: ManagedCall = {
  version: 3,
  state: 'draft',
  publishAt: null,
  cancelReason: null,
  settings: SETTINGS,
  frozen: [],
  actions: [
    { action: 'edit', blockedBy: [] },
    { action: 'schedule', blockedBy: [] },
    { action: 'publish', blockedBy: [] },
    { action: 'cancel', blockedBy: [] },
  ],
  drafts: 0,
  filed: 0,
  programmeVersions: [
    { id: 'v2', programmeName: 'Plan Samenleven', number: 2, publishedAt: '2026-01-01T00:00:00.000Z', note: '' },
  ],
  call: { code: 'ps-2027', name: 'Plan Samenleven', phase: 'announced' } as CallView,
};
const PUBLISHED: ManagedCall = { ...DRAFT, state: 'published', frozen: ['code', 'periodStart'], drafts: 1 };
const ADDRESS = '/api/v1/calls/ps-2027';

let server: HttpTestingController;
beforeEach(() => sessionStorage.clear());

/** Away, as by signing in again, and back. */
function leave(): void {
  TestBed.resetTestingModule();
}

const settle = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
};

async function open<Tab>(tab: Type<Tab>, managed: ManagedCall): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [...shellProviders(), OpenCall] });
  await signIn(meView('case_handler'));
  TestBed.inject(ServerClock).sync('2027-01-10T09:00:00.000Z');
  server = TestBed.inject(HttpTestingController);
  TestBed.inject(OpenCall).code.set('ps-2027');
  TestBed.tick();
  server.expectOne(`${ADDRESS}/manage`).flush(managed);
  await settle();
  const fixture = TestBed.createComponent(tab);
  fixture.autoDetectChanges();
  await settle();
  return fixture.nativeElement as HTMLElement;
}

function type(host: HTMLElement, id: string, text: string): void {
  const field = host.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
  if (!field) throw new Error(`no field ${id}`);
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

function press(host: HTMLElement, text: string): void {
  const found = [...host.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
  if (!found) throw new Error(`no button ${text}`);
  found.click();
}

describe('the settings of a call', () => {
  it('send what changed with the version that was seen', async () => {
    const host = await open(SettingsTab, DRAFT);
    expect(host.textContent).toContain('tot 6 mei 2027 om 12:05:00');
    expect(host.textContent).toContain('donderdag 6 mei 2027 om 12:00:00, zomertijd (UTC+2)');
    type(host, 'naam', 'Nieuwe naam');
    type(host, 'enveloppe', '1.000');
    await settle();
    press(host, 'Instellingen bewaren');
    const sent = server.expectOne({ method: 'PATCH', url: ADDRESS });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    expect(sent.request.body).toEqual({ name: 'Nieuwe naam', envelopeCents: 100_000 });
    sent.flush({ ...DRAFT, version: 4, settings: { ...SETTINGS, name: 'Nieuwe naam', envelopeCents: 100_000 } });
    await settle();
    await settle();
    expect(host.textContent).toContain('Bewaard');
  });

  it('say at the field that an hour is skipped, and what the server refuses', async () => {
    const host = await open(SettingsTab, DRAFT);
    type(host, 'sluit', '2027-03-28');
    type(host, 'sluit-tijd', '02:30:00');
    await settle();
    expect(host.querySelector('#sluit-fout')?.textContent).toContain('Dit uur bestaat niet');
    press(host, 'Instellingen bewaren');
    const errors = [{ pointer: '/opens', code: 'opens_in_past' as const, detail: 'Kies een latere opening.' }];
    server
      .expectOne({ method: 'PATCH', url: ADDRESS })
      .flush(problem(422, { code: 'opens_in_past', errors }), { status: 422, statusText: '' });
    await settle();
    expect(host.querySelector('#opent-fout')?.textContent).toContain('Kies een latere opening.');
  });

  it('ask why, when a published deadline moves; what is fixed can not be typed in', async () => {
    const host = await open(SettingsTab, PUBLISHED);
    expect(host.querySelector<HTMLInputElement>('#code')?.disabled).toBe(true);
    expect(host.querySelector('#reden')).toBeNull();
    type(host, 'sluit-tijd', '14:00');
    await settle();
    type(host, 'reden', 'Storing.');
    press(host, 'Instellingen bewaren');
    expect(server.expectOne({ method: 'PATCH', url: ADDRESS }).request.body).toEqual({
      closes: { at: '2027-05-06T14:00:00' },
      reason: 'Storing.',
    });
  });

  it('say before publishing what happens when', async () => {
    const host = await open(SettingsTab, DRAFT);
    const ask = jest.spyOn(TestBed.inject(Confirm), 'ask').mockResolvedValue(true);
    press(host, 'Publicatie plannen');
    await settle();
    expect(ask.mock.calls[0]?.[0].text).toContain('11 januari 2027 om 09:00:00: Iedereen ziet de oproep.');
    expect(ask.mock.calls[0]?.[0].text).toContain('6 mei 2027 om 12:05:00: Het respijt is voorbij');
    const sent = server.expectOne(`${ADDRESS}/publish`);
    expect(sent.request.body).toEqual({ at: { at: '2027-01-11T09:00:00' } });
    sent.flush({ ...DRAFT, publishAt: '2027-01-11T08:00:00.000Z' });
    await settle();
    expect(host.textContent).toContain('Ze wordt vanzelf gepubliceerd.');
  });
});

describe('what an official typed and did not keep yet', () => {
  it('is there again in the settings, until it is kept or forgotten', async () => {
    type(await open(SettingsTab, DRAFT), 'naam', 'Najaarsronde');
    leave();
    const host = await open(SettingsTab, DRAFT);
    expect(host.textContent).toContain('We hebben teruggezet wat u eerder intikte.');
    expect(host.querySelector<HTMLInputElement>('#naam')?.value).toBe('Najaarsronde');
    press(host, 'Wijzigingen vergeten');
    leave();
    const again = await open(SettingsTab, DRAFT);
    expect(again.textContent).not.toContain('teruggezet');
    expect(again.querySelector<HTMLInputElement>('#naam')?.value).toBe('Plan Samenleven');
  });

  it('stays away when somebody else changed the settings since', async () => {
    type(await open(SettingsTab, DRAFT), 'naam', 'Najaarsronde');
    leave();
    const host = await open(SettingsTab, { ...DRAFT, version: 4, settings: { ...SETTINGS, name: 'Van een ander' } });
    expect(host.querySelector<HTMLInputElement>('#naam')?.value).toBe('Van een ander');
  });

  it('is there again with the reason of another deadline, and of cancelling', async () => {
    const first = await open(SettingsTab, PUBLISHED);
    type(first, 'sluit-tijd', '14:00');
    await settle();
    type(first, 'reden', 'Storing.');
    press(first, 'Oproep annuleren…');
    await settle();
    type(first, 'annuleren-reden', 'Geen middelen.');
    await settle();
    leave();
    const host = await open(SettingsTab, PUBLISHED);
    expect(host.querySelector<HTMLTextAreaElement>('#reden')?.value).toBe('Storing.');
    press(host, 'Oproep annuleren…');
    await settle();
    expect(host.querySelector<HTMLTextAreaElement>('#annuleren-reden')?.value).toBe('Geen middelen.');
  });

  it('is there again in an extension', async () => {
    const first = await open(ExtensionsTab, PUBLISHED);
    server.expectOne(`${ADDRESS}/extensions`).flush({ items: [], next: null });
    await settle();
    type(first, 'uitstel-reden', 'Storing bij het aanmelden.');
    await settle();
    leave();
    const host = await open(ExtensionsTab, PUBLISHED);
    server.expectOne(`${ADDRESS}/extensions`).flush({ items: [], next: null });
    await settle();
    expect(host.querySelector<HTMLTextAreaElement>('#uitstel-reden')?.value).toBe('Storing bij het aanmelden.');
  });
});

describe('extensions of a call', () => {
  const GIVEN: CallExtensionView = {
    id: 'x1',
    applicantId: 'eeklo',
    applicantName: 'Eeklo',
    until: '2027-05-10T10:00:00.000Z',
    reason: 'Storing.',
    grantedAt: '2027-05-06T11:00:00.000Z',
    grantedByName: 'Els De Smet, ABB',
    withdrawnAt: null,
    withdrawnByName: null,
    application: 'reopened',
  };

  async function extensions(): Promise<HTMLElement> {
    const host = await open(ExtensionsTab, PUBLISHED);
    server.expectOne(`${ADDRESS}/extensions`).flush({ items: [GIVEN], next: null });
    await settle();
    return host;
  }

  it('need an applicant from the list', async () => {
    const host = await extensions();
    expect(host.textContent).toContain('10 mei 2027 om 12:00:00');
    press(host, 'Uitstel geven');
    await settle();
    expect(host.querySelector('#uitstel-aanvrager-fout')?.textContent).toContain('Kies een aanvrager uit de lijst.');
    server.expectNone({ method: 'POST', url: `${ADDRESS}/extensions` });
  });

  it('can be taken back, after a question', async () => {
    const host = await extensions();
    const ask = jest.spyOn(TestBed.inject(Confirm), 'ask').mockResolvedValue(true);
    press(host, 'Intrekken');
    await settle();
    expect(ask).toHaveBeenCalled();
    const withdrawn = { ...GIVEN, withdrawnAt: '2027-05-07T10:00:00.000Z', withdrawnByName: 'Els' };
    server.expectOne(`${ADDRESS}/extensions/x1/withdraw`).flush({ items: [withdrawn], next: null });
    await settle();
    expect(host.textContent).toContain('Geldt niet meer sinds');
  });
});
