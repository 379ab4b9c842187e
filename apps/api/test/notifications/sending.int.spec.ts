import { jest } from '@jest/globals';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { MailAttachments, Notifications } from '../../src/notifications';
import { UnitOfWork } from '../../src/platform/data/unit-of-work';
import { MailTransport } from '../../src/platform/mail/mail-transport';
import { type TestApp, startTestApp } from '../support/test-app';
import { forget, mails, message, receipt, reminder, states, tell, trust } from './notice';

let test: TestApp;
let an: SignedInAgent;
let personId: string;
let stillTrue = true;

beforeAll(async () => {
  test = await startTestApp();
  an = await test.signIn('medewerker.eeklo');
  personId = an.me.person.id;
});

afterAll(() => test.close());

beforeEach(() => {
  stillTrue = true;
  trust(test, (event) => stillTrue || event !== 'message.received');
  test.clock.stopAt('2026-05-05T12:00:00Z');
});

afterEach(async () => {
  jest.restoreAllMocks();
  test.clock.release();
  await forget(test);
});

const prefer = (event: string, frequency: string) =>
  an.put('/me/notification-preferences', { preferences: [{ event, frequency }] });

/** Sends what is due at an instant, and answers the mails so far. */
async function mailsAt(instant: string): Promise<Awaited<ReturnType<typeof mails>>> {
  test.clock.stopAt(instant);
  await test.runDue();
  return mails(test);
}

describe('a legal notice', () => {
  it('leaves at once, in plain words, as text and as HTML, with one button', async () => {
    await tell(test, receipt([{ personId }]));
    await test.runDue();
    const [mail] = await mails(test);
    expect(mail).toMatchObject({ toEmail: an.me.person.email, subject: 'Ontvangstbewijs PS-2026-0001' });
    expect(mail).toMatchObject({ bundled: false, transport: 'kept' });
    expect(mail?.text).toContain(`Dag ${an.me.person.name}`);
    expect(mail?.text).toContain(`Bekijk de aanvraag:\n${test.address}/aanvragen/1`);
    expect(mail?.text).toContain('Dit is een wettelijk bericht.');
    expect(mail?.html.match(/<a /g)).toHaveLength(1);
    expect(mail?.html).toContain(`href="${test.address}/aanvragen/1"`);
    expect(mail?.html).not.toMatch(/<img|<script|https?:\/\/(?!127)/);
  });

  it('comes once to who is named twice, by id and by address', async () => {
    const place = an.me.capacity.localGovernmentId;
    const { email } = an.me.person;
    const twice = [{ personId }, { email: email.toUpperCase(), name: 'An', localGovernmentId: place }];
    await tell(test, receipt([...twice, { email: 'bo@elders.example', name: 'Bo' }]));
    await test.runDue();
    expect((await mails(test)).map(({ toEmail }) => toEmail).sort()).toEqual(['bo@elders.example', email].sort());
  });

  it('is not kept when the transaction is undone', async () => {
    const failing = test.app.get(UnitOfWork).run(async (tx) => {
      await test.app.get(Notifications).notify(tx, receipt([{ personId }]));
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    await test.runDue();
    expect(await mails(test)).toEqual([]);
  });

  it('is told once of the same key', async () => {
    await tell(test, { ...receipt([{ personId }]), key: 'PS-2026-0001' });
    await tell(test, { ...receipt([{ personId }]), key: 'PS-2026-0001' });
    await test.runDue();
    expect(await mails(test)).toHaveLength(1);
  });
});

describe('a document that goes along', () => {
  it('is made when the mail leaves; without it the mail waits', async () => {
    const attachments = [{ kind: 'test.receipt', id: '7', fileName: 'bewijs.pdf' }];
    await tell(test, { ...receipt([{ personId }]), attachments });
    await test.runDue();
    expect(await states(test)).toEqual(['pending: nobody makes attachments of kind test.receipt']);
    const bytes = new TextEncoder().encode('%PDF');
    const provider = jest.fn(() => Promise.resolve({ contentType: 'application/pdf', bytes }));
    test.app.get(MailAttachments).provide('test.receipt', provider);
    const [mail] = await mailsAt('2026-05-05T12:05:00Z');
    expect(provider).toHaveBeenCalledWith('7');
    const answer = await an.get(`/demo-mailbox/${mail?.id}/attachments/0`).expect(200);
    expect(answer.headers['content-disposition']).toBe('attachment; filename="bewijs.pdf"');
    expect(answer.headers['content-type']).toBe('application/pdf');
    await an.get(`/demo-mailbox/${mail?.id}/attachments/1`).expect(404);
  });
});

describe('what is not true any more when its moment comes', () => {
  it('is not sent', async () => {
    await tell(test, message([{ personId }]));
    stillTrue = false;
    await test.runDue();
    expect(await mails(test)).toEqual([]);
    expect(await states(test)).toEqual(['dropped: not_true_any_more']);
  });

  it('is left out of the mail of the day', async () => {
    await prefer('message.received', 'daily').expect(200);
    await tell(test, message([{ personId }]));
    stillTrue = false;
    test.clock.stopAt('2026-05-06T04:45:00Z');
    await tell(test, reminder([{ personId }]));
    const [mail] = await mailsAt('2026-05-06T05:00:00Z');
    expect(mail?.subject).toBe('Nog 1 dag voor Plan Samenleven 2026');
    expect(await states(test)).toEqual(['dropped: not_true_any_more', 'sent']);
  });
});

describe('the one mail of the day', () => {
  it('leaves at 7 in the morning with everything in it', async () => {
    await prefer('message.received', 'daily').expect(200);
    await tell(test, message([{ personId }], 'Eerste <b>vraag</b>'));
    test.clock.stopAt('2026-05-06T04:45:00Z');
    await tell(test, reminder([{ personId }]));
    expect(await mailsAt('2026-05-06T04:59:59Z')).toEqual([]);
    const sent = await mailsAt('2026-05-06T05:00:00Z');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ subject: '2 meldingen van Samenspoor', bundled: true });
    expect(sent[0]?.text).toContain('Nieuw bericht bij PS-2026-0001\n------');
    expect(sent[0]?.html).toContain('Eerste &lt;b&gt;vraag&lt;/b&gt;');
    expect(sent[0]?.html).toContain(`href="${test.address}/start"`);
  });

  it('is one, also for what comes due later that day: that waits for tomorrow', async () => {
    test.clock.stopAt('2026-05-06T05:10:00Z');
    await tell(test, reminder([{ personId }], 'Oproep A'));
    expect(await mailsAt('2026-05-06T05:10:00Z')).toHaveLength(1);
    await tell(test, reminder([{ personId }], 'Oproep B'));
    expect(await mailsAt('2026-05-06T05:30:00Z')).toHaveLength(1);
    const sent = await mailsAt('2026-05-07T05:00:00Z');
    expect(sent.map(({ subject }) => subject)).toEqual(['Nog 1 dag voor Oproep A', 'Nog 1 dag voor Oproep B']);
  });

  it('comes on Monday to who wants it weekly', async () => {
    await prefer('message.received', 'weekly').expect(200);
    await tell(test, message([{ personId }]));
    expect(await mailsAt('2026-05-10T12:00:00Z')).toEqual([]);
    expect(await mailsAt('2026-05-11T05:00:00Z')).toHaveLength(1);
  });

  it('never comes to who wants none', async () => {
    await prefer('deadline.reminder_1_day', 'never').expect(200);
    await tell(test, reminder([{ personId }]));
    expect(await mailsAt('2026-05-12T12:00:00Z')).toEqual([]);
    expect(await states(test)).toEqual(['dropped: not_wanted']);
  });
});

describe('a mail server that refuses', () => {
  it('gets the mail again later, with the same message id, and holds up nobody else', async () => {
    const ids: string[] = [];
    const send = jest.spyOn(test.app.get(MailTransport), 'send').mockImplementation(({ id, toEmail }) => {
      ids.push(id);
      return ids.length === 1 ? Promise.reject(new Error(`no room for ${toEmail}`)) : Promise.resolve();
    });
    await tell(test, receipt([{ email: 'vol@elders.example', name: 'Vol' }]));
    await tell(test, receipt([{ email: 'bo@elders.example', name: 'Bo' }]));
    await test.runDue();
    expect((await mails(test)).map(({ toEmail }) => toEmail)).toEqual(['bo@elders.example']);
    expect(await states(test)).toEqual(['pending: no room for vol@elders.example', 'sent']);
    expect(await mailsAt('2026-05-05T12:00:04Z')).toHaveLength(1);
    expect(await mailsAt('2026-05-05T12:00:05Z')).toHaveLength(2);
    expect(send).toHaveBeenCalledTimes(3);
    expect(ids[2]).toBe(ids[0]);
  });

  it('is left alone after half a day, and somebody has to look', async () => {
    jest.spyOn(test.app.get(MailTransport), 'send').mockRejectedValue(new Error('unknown mailbox'));
    await tell(test, receipt([{ email: 'weg@elders.example', name: 'Weg' }]));
    for (let hour = 0; hour < 24; hour += 1) await mailsAt(new Date(Date.UTC(2026, 4, 6, hour)).toISOString());
    expect(await states(test)).toEqual(['failed: unknown mailbox']);
  });
});
