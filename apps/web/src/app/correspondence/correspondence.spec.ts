import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { of } from 'rxjs';
import { FILE_ADDITIONS } from '../shell/file/file-additions';
import { LiveFeed, OPEN_STREAM } from '../shell/live/live-feed';
import { fakeStreams } from '../shell/testing/fake-stream';
import { meView } from '../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../shell/testing/shell-test-bed';
import { AskCorrection } from './corrections/ask-correction';
import { CorrectionsTab } from './corrections/corrections-tab';
import { SettleForm } from './corrections/settle-form';
import { MessageItem } from './messages/message-item';
import { MessagesTab } from './messages/messages-tab';
import { WaitingPanel } from './start/waiting-panel';
import { FileTalk } from './talk/file-talk';
import { TalkAdditions } from './talk/talk-additions';
import { TalkHeader } from './talk/talk-header';
import { sampleCorrection, sampleMessage, sampleSummary } from './testing/sample-talk';

const streams = fakeStreams();
const textOf = (fixture: ComponentFixture<unknown>): string =>
  (fixture.nativeElement as HTMLElement).textContent.replaceAll(/\s+/g, ' ');
const button = (fixture: ComponentFixture<unknown>, label: string): HTMLButtonElement => {
  const all = [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
  const found = all.find((one) => one.textContent.trim() === label);
  if (!found) throw new Error(`no button "${label}"`);
  return found;
};

const type = (fixture: ComponentFixture<unknown>, selector: string, text: string): void => {
  const field = (fixture.nativeElement as HTMLElement).querySelector<HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`no field ${selector}`);
  field.value = text;
  field.dispatchEvent(new Event('input'));
};
const valueOf = (fixture: ComponentFixture<unknown>, selector: string): string | undefined =>
  (fixture.nativeElement as HTMLElement).querySelector<HTMLTextAreaElement>(selector)?.value;

beforeEach(() => sessionStorage.clear());

let http: HttpTestingController;
let talk: FileTalk;

async function startAs(role: 'municipal_staff' | 'case_handler'): Promise<void> {
  streams.opened.length = 0;
  TestBed.configureTestingModule({
    providers: [
      ...shellProviders(),
      { provide: OPEN_STREAM, useValue: streams.open },
      LiveFeed,
      FileTalk,
      TalkAdditions,
      { provide: FILE_ADDITIONS, useExisting: TalkAdditions },
    ],
  });
  await signIn(meView(role));
  http = TestBed.inject(HttpTestingController);
  talk = TestBed.inject(FileTalk);
  talk.follow('a1');
}

async function answerSummary(change = {}): Promise<void> {
  TestBed.tick();
  http.expectOne('/api/v1/applications/a1/correspondence').flush(sampleSummary(change));
  await Promise.resolve();
}

/** No files anywhere. */
async function answerDocuments(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await Promise.resolve();
    TestBed.tick();
    for (const request of http.match(({ url }) => url.startsWith('/api/v1/documents')))
      request.flush({ items: [], next: null });
  }
}

describe('the header of a file', () => {
  it('tells the applicant what is asked, and that the procedure waits', async () => {
    await startAs('municipal_staff');
    const fixture = TestBed.createComponent(TalkHeader);
    const summary = {
      waitingCorrections: 2,
      corrections: 2,
      pausedSince: '2026-11-20T09:00:00.000Z',
      answerBy: '2026-12-01',
    };
    await answerSummary(summary);
    await fixture.whenStable();
    expect(textOf(fixture)).toContain('De administratie vraagt 2 verbeteringen.');
    expect(textOf(fixture)).toContain('Termijn gepauzeerd sinds 20 november 2026 om 10:00');
    expect(TestBed.inject(TalkAdditions).answerBy()).toBe('2026-12-01');
    const link = (fixture.nativeElement as HTMLElement).querySelector('a');
    expect(link?.getAttribute('href')).toBe('/aanvragen/a1/verbeteringen');
  });

  it('tells the official how long the procedure runs, and which tabs hold something', async () => {
    await startAs('case_handler');
    const fixture = TestBed.createComponent(TalkHeader);
    await answerSummary({ requestable: true, corrections: 1, unreadMessages: 3, waitingCorrections: 1 });
    await fixture.whenStable();
    expect(textOf(fixture)).toContain('Termijn loopt: al 3 dagen');
    expect(talk.tabs()).toEqual([
      { label: 'Verbeteringen', path: 'verbeteringen', count: 1 },
      { label: 'Berichten', path: 'berichten', count: 3 },
    ]);
    expect(TestBed.inject(TalkAdditions).atField()).toBe(AskCorrection);
  });

  it('reads again when somebody else did something', async () => {
    await startAs('municipal_staff');
    await answerSummary();
    expect(streams.opened.at(-1)?.url).toContain(encodeURIComponent('correspondence:a1'));
    streams.opened.at(-1)?.tell({ type: 'correspondence' });
    await answerSummary({ unreadMessages: 1 });
    expect(talk.tabs()).toEqual([{ label: 'Berichten', path: 'berichten', count: 1 }]);
  });
});

describe('a correction request', () => {
  it('is answered at the field, with what the server says of it', async () => {
    await startAs('municipal_staff');
    const fixture = TestBed.createComponent(CorrectionsTab);
    await answerSummary({ waitingCorrections: 1, corrections: 1 });
    http.expectOne('/api/v1/applications/a1/corrections').flush({ items: [sampleCorrection()], requestable: false });
    await answerDocuments();
    await fixture.whenStable();
    expect(textOf(fixture)).toContain('Dit is niet van de gemeente.');
    const field = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('#value-c1');
    if (!field) throw new Error('no field');
    field.value = 'BE1';
    field.dispatchEvent(new Event('input'));
    button(fixture, 'Verstuur antwoord').click();
    const sent = http.expectOne('/api/v1/corrections/c1/answer');
    expect(sent.request.body).toEqual({ value: 'BE1', remark: '' });
    const detail = 'Dit is geen geldig rekeningnummer.';
    const errors = [{ pointer: '/value', code: 'iban_invalid' as const, detail }];
    sent.flush(problem(422, { code: 'iban_invalid', errors }), { status: 422, statusText: 'no' });
    await fixture.whenStable();
    expect(textOf(fixture)).toContain(detail);
    expect(field.value).toBe('BE1');
  });

  it('leaves what somebody types when there is news', async () => {
    await startAs('municipal_staff');
    const fixture = TestBed.createComponent(CorrectionsTab);
    await answerSummary({ waitingCorrections: 1, corrections: 1 });
    const list = () => http.expectOne('/api/v1/applications/a1/corrections');
    list().flush({ items: [sampleCorrection()], requestable: false });
    await answerDocuments();
    await fixture.whenStable();
    const field = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('#value-c1');
    if (!field) throw new Error('no field');
    field.value = 'BE68';
    field.dispatchEvent(new Event('input'));
    streams.opened.at(-1)?.tell({ type: 'correspondence' });
    await answerSummary({ waitingCorrections: 1, corrections: 1 });
    list().flush({ items: [sampleCorrection()], requestable: false });
    await answerDocuments();
    await fixture.whenStable();
    expect(field.value).toBe('BE68');
    button(fixture, 'Verstuur antwoord').click();
    expect(http.expectOne('/api/v1/corrections/c1/answer').request.body).toEqual({ value: 'BE68', remark: '' });
  });

  it('is judged by the official with old beside new', async () => {
    await startAs('case_handler');
    const fixture = TestBed.createComponent(CorrectionsTab);
    await answerSummary({ waitingCorrections: 1, corrections: 1, requestable: true });
    const step = { ...sampleCorrection().steps[0], action: 'answer', personName: 'An Peeters', remark: '' } as const;
    const answered = sampleCorrection({
      state: 'answered',
      newValue: 'BE62 5100 0754 7061',
      steps: [...sampleCorrection().steps, step as never],
      actions: ['accept', 'ask_again', 'withdraw'],
    });
    http.expectOne('/api/v1/applications/a1/corrections').flush({ items: [answered], requestable: true });
    await answerDocuments();
    await fixture.whenStable();
    expect(textOf(fixture)).toContain('Oude waardeBE68 5390 0754 7034');
    expect(textOf(fixture)).toContain('Nieuwe waardeBE62 5100 0754 7061');
    button(fixture, 'Aanvaard').click();
    const sent = http.expectOne('/api/v1/corrections/c1/settlement');
    expect(sent.request.body).toEqual({ action: 'accept', remark: '' });
    const before = talk.changes();
    sent.flush({ items: [{ ...answered, state: 'accepted', actions: [] }], requestable: true });
    await Promise.resolve();
    await Promise.resolve();
    expect(talk.changes()).toBe(before + 1);
  });

  it('is asked for at a field, and shown at once', async () => {
    await startAs('case_handler');
    await answerSummary({ requestable: true });
    const open = jest
      .spyOn(TestBed.inject(MatDialog), 'open')
      .mockReturnValue({ afterClosed: () => of(true) } as never);
    const fixture = TestBed.createComponent(AskCorrection);
    fixture.componentRef.setInput('pointer', '/iban');
    fixture.componentRef.setInput('label', 'rekeningnummer');
    await fixture.whenStable();
    (fixture.nativeElement as HTMLElement).querySelector('button')?.click();
    await Promise.resolve();
    await Promise.resolve();
    expect(open.mock.calls[0]?.[1]?.data).toEqual({ applicationId: 'a1', pointer: '/iban', label: 'rekeningnummer' });
    await answerSummary({ requestable: true, corrections: 1 });
    expect(talk.tabs().map(({ label }) => label)).toEqual(['Verbeteringen', 'Berichten']);
  });
});

describe('the messages of a file', () => {
  it('are read from old to new, marked as read, and answered by the link of a mail', async () => {
    await startAs('municipal_staff');
    await answerSummary({ unreadMessages: 1 });
    const fixture = TestBed.createComponent(MessagesTab);
    fixture.componentRef.setInput('antwoord', 'm2');
    document.body.append(fixture.nativeElement as HTMLElement);
    TestBed.tick();
    const later = sampleMessage({ id: 'm2', text: 'En wanneer?', sentAt: '2026-11-22T11:00:00.000Z', unread: true });
    http.expectOne('/api/v1/applications/a1/messages').flush({ items: [sampleMessage(), later], next: null });
    await answerDocuments();
    expect(textOf(fixture).indexOf('Wie volgt')).toBeLessThan(textOf(fixture).indexOf('En wanneer?'));
    http.expectOne('/api/v1/applications/a1/messages/m2/reading').flush(null);
    expect(document.activeElement?.id).toBe('message-text');
    (fixture.nativeElement as HTMLElement).remove();
  });
});

describe('words that were not sent yet', () => {
  it('are there again where an official judges an answer', async () => {
    const settle = async () => {
      await startAs('case_handler');
      await answerSummary();
      const fixture = TestBed.createComponent(SettleForm);
      fixture.componentRef.setInput('correction', sampleCorrection({ actions: ['ask_again', 'withdraw'] }));
      await fixture.whenStable();
      return fixture;
    };
    const first = await settle();
    type(first, '#settle-c1', 'Het rekeningnummer is van de kerkfabriek.');
    await first.whenStable();
    TestBed.resetTestingModule();
    expect(valueOf(await settle(), '#settle-c1')).toBe('Het rekeningnummer is van de kerkfabriek.');
  });

  it('are there again where somebody changes a message, unless it was changed since', async () => {
    const change = async (editedAt: string | null) => {
      await startAs('municipal_staff');
      await answerSummary();
      const fixture = TestBed.createComponent(MessageItem);
      const mine = sampleMessage({ own: true, editedAt, changeableUntil: '2999-01-01T00:00:00.000Z' });
      fixture.componentRef.setInput('message', mine);
      await fixture.whenStable();
      button(fixture, 'Wijzig').click();
      await fixture.whenStable();
      return fixture;
    };
    const first = await change(null);
    expect(valueOf(first, '#change-m1')).toBe('Wie volgt thema 5 op?');
    type(first, '#change-m1', 'Wie volgt de thema’s 5 en 6 op?');
    await first.whenStable();
    TestBed.resetTestingModule();
    const again = await change(null);
    expect(valueOf(again, '#change-m1')).toBe('Wie volgt de thema’s 5 en 6 op?');
    button(again, 'Bewaar').click();
    expect(http.expectOne('/api/v1/messages/m1').request.body).toEqual({ text: 'Wie volgt de thema’s 5 en 6 op?' });
    TestBed.resetTestingModule();
    expect(valueOf(await change('2026-11-22T10:01:00.000Z'), '#change-m1')).toBe('Wie volgt thema 5 op?');
  });
});

describe('the start page', () => {
  it('leads the applicant to what is asked and written', async () => {
    await startAs('municipal_staff');
    await answerSummary();
    const fixture = TestBed.createComponent(WaitingPanel);
    TestBed.tick();
    const file = { applicationId: 'a1', reference: 'PS-2026-0001', callName: 'Plan 2026', applicantName: 'Eeklo' };
    const items = [{ ...file, waitingCorrections: 2, dueOn: '2026-12-06', unreadMessages: 1 }];
    http.expectOne('/api/v1/correspondence/waiting').flush({ items, next: null });
    await fixture.whenStable();
    expect(textOf(fixture)).toContain('Antwoord tegen 6/12/2026');
    expect(textOf(fixture)).toContain('2 verbeteringen');
    expect(textOf(fixture)).toContain('1 nieuw bericht');
  });
});
