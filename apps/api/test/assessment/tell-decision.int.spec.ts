import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { jest } from '@jest/globals';
import { MailTransport } from '../../src/platform/mail/mail-transport';
import { forget, mails, states } from '../notifications/notice';
import { type TestApp, startTestApp } from '../support/test-app';
import { signInAll, submitted } from './filed-application';

let test: TestApp;
let municipality: SignedInAgent;
let handler: SignedInAgent;

beforeAll(async () => {
  test = await startTestApp();
  const people = await signInAll(test, 'medewerker.houthalen-helchteren', 'behandelaar.abb');
  municipality = people['medewerker.houthalen-helchteren'];
  handler = people['behandelaar.abb'];
});
afterAll(() => test.close());
afterEach(async () => {
  jest.restoreAllMocks();
  await test.dataSource.query('delete from application');
});

/** An admissible application, with every mail about it gone out and forgotten. */
async function admitted(): Promise<ApplicationView> {
  const filed = await submitted(municipality);
  await handler.post(`/applications/${filed.id}/admissibility`, { admissible: true }).expect(200);
  await test.runDue();
  await forget(test);
  return filed;
}

const decide = (id: string, body: object) => handler.post(`/applications/${id}/decision`, body).expect(200);

describe('a decision', () => {
  it('is told to the contact person and who answers for the applicant, with the confirmation when granted', async () => {
    const { id, reference } = await admitted();
    const send = jest.spyOn(test.app.get(MailTransport), 'send');
    await decide(id, { outcome: 'granted' });
    await test.runDue();
    const told = await mails(test);
    expect(told.map(({ toEmail }) => toEmail).sort()).toEqual([
      'directeur@houthalen-helchteren.demo.invalid',
      'medewerker@houthalen-helchteren.demo.invalid',
      'nele.peeters@voorbeeld.be',
    ]);
    for (const { subject, text } of told) {
      expect(subject).toBe(`Beslissing over aanvraag ${reference}`);
      expect(text).toContain(': toegekend.');
    }
    for (const [{ attachments }] of send.mock.calls) {
      expect(attachments.map(({ fileName }) => fileName)).toEqual([`bevestiging-${reference}.pdf`]);
      expect(
        Buffer.from(attachments[0]?.bytes ?? [])
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
    expect(send).toHaveBeenCalledTimes(told.length);
  });

  it('is told without a confirmation when it is a refusal', async () => {
    const { id } = await admitted();
    await decide(id, { outcome: 'refused', reason: 'Geen middelen' });
    await test.runDue();
    const told = await mails(test);
    expect(told.length).toBeGreaterThan(0);
    for (const { text, attachments } of told) {
      expect(text).toContain(': geweigerd.');
      expect(attachments).toEqual([]);
    }
  });

  it('is not told when it does not stand any more', async () => {
    const { id } = await admitted();
    await decide(id, { outcome: 'granted' });
    await test.dataSource.query(`update application set state = 'admissible' where id = $1`, [id]);
    await test.runDue();
    expect(await mails(test)).toEqual([]);
    expect(new Set(await states(test))).toEqual(new Set(['dropped: not_true_any_more']));
  });
});
