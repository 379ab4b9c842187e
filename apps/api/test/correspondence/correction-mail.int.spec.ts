import type { CorrectionsView } from '@samenspoor/contracts/correspondence/correction';
import { formatDay } from '@samenspoor/domain/kernel/format';
import { fileApplication } from '../applications/drafts';
import { mails } from '../notifications/notice';
import { type TestApp, startTestApp } from '../support/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

describe('the mail about a correction', () => {
  it('tells the applicant what is asked and until which day, with the way to the answer', async () => {
    const nele = await test.signIn('medewerker.houthalen-helchteren');
    const lieve = await test.signIn('behandelaar.abb');
    const { id } = await fileApplication(nele);
    const dueOn = new Date(Date.now() + 864_000_000).toISOString().slice(0, 10);
    const asked = { target: '/iban', reason: 'wrong', remark: 'Dit is een ander nummer.', dueOn };
    await lieve.post(`/applications/${id}/corrections`, asked).expect(201);
    await test.runDue();
    const own = (await mails(test)).find(
      ({ toEmail, subject }) => toEmail === nele.me.person.email && subject.startsWith('Vraag bij'),
    );
    expect(own?.text).toContain('Dit is een ander nummer.');
    expect(own?.text).toContain(`Antwoord ten laatste op ${formatDay(dueOn)}.`);
    expect(own?.text).toContain(`${test.address}/aanvragen/${id}/verbeteringen`);
    expect(own?.html).toContain(formatDay(dueOn));
  });

  it('calls a row as people know it, in the mail and on the screen', async () => {
    const eva = await test.signIn('medewerker.genk');
    const lieve = await test.signIn('behandelaar.abb');
    const { id } = await fileApplication(eva);
    const dueOn = new Date(Date.now() + 864_000_000).toISOString().slice(0, 10);
    const asked = { target: '/lines/5a/plannedReach', reason: 'outdated', remark: 'Tel de zomer mee.', dueOn };
    const { body } = await lieve.post(`/applications/${id}/corrections`, asked).expect(201);
    const title = 'Gepland bereik, thema 5 – volwassen anderstalige';
    expect((body as CorrectionsView).items[0]).toMatchObject({ title });
    expect((body as CorrectionsView).items[0]).not.toHaveProperty('rowName');
    await test.runDue();
    const subjects = (await mails(test)).map(({ subject }) => subject);
    expect(subjects.some((subject) => subject.startsWith('Vraag bij') && subject.endsWith(title))).toBe(true);
  });
});
