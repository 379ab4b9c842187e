import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import { localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import { ledPartnership } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { EndReopenings } from '../../src/applications/after-filing/end-reopenings';
import { mails } from '../notifications/notice';
import { type TestApp, startTestApp } from '../support/test-app';
import { ASKED_CENTS, fileApplication } from './drafts';

const LATER = '2031-01-01T11:00:00.000Z';

let test: TestApp;
let staff: SignedInAgent;
let handler: SignedInAgent;
let filed: ApplicationView;

beforeAll(async () => {
  test = await startTestApp();
  [staff, handler] = await Promise.all([
    test.signIn('medewerker.houthalen-helchteren'),
    test.signIn('behandelaar.abb'),
  ]);
});
afterAll(() => test.close());
afterEach(() => test.clock.release());

const subjects = async (): Promise<string[]> => (await mails(test)).map(({ subject }) => subject);
const state = async (): Promise<ApplicationView> =>
  (await staff.get(`/applications/${filed.id}`).expect(200)).body as ApplicationView;

describe('the mails around filing', () => {
  it('bring the receipt with its PDF to the contact person, the colleagues and the signatory, each once', async () => {
    filed = await fileApplication(staff);
    await test.runDue();
    const receipts = (await mails(test)).filter(({ subject }) => subject === `Ontvangstbewijs ${filed.reference}`);
    const addresses = receipts.map(({ toEmail }) => toEmail).sort();
    expect(addresses).toEqual(
      expect.arrayContaining([
        'directeur@houthalen-helchteren.demo.invalid',
        'medewerker@houthalen-helchteren.demo.invalid',
        'nele.vandersmissen@houthalen-helchteren.be',
      ]),
    );
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { text } of receipts) expect(text).toContain(filed.contentSha256);
    const [row] = await test.dataSource.query<{ attachments: { fileName: string }[] }[]>(
      `select attachments from notification where event = 'application.submitted' limit 1`,
    );
    expect(row?.attachments).toMatchObject([{ fileName: `ontvangstbewijs-${filed.reference}.pdf` }]);
  });

  it('bring the receipt to the staff and the signatory of the lead, and to those of every member, and to nobody else', async () => {
    const sofie = await test.signIn('medewerker.eeklo');
    const { reference } = await fileApplication(sofie, (await ledPartnership(sofie)).id);
    await test.runDue();
    const receipts = (await mails(test)).filter(({ subject }) => subject === `Ontvangstbewijs ${reference}`);
    const addresses = receipts.map(({ toEmail }) => toEmail);
    // Wetteren has no signatory in the demo.
    for (const who of ['medewerker@eeklo', 'directeur@eeklo', 'medewerker@wetteren'])
      expect(addresses).toContain(`${who}.demo.invalid`);
    expect(addresses.filter((email) => email.includes('houthalen-helchteren.demo'))).toEqual([]);
    expect(receipts.every(({ attachments }) => attachments.length === 1)).toBe(true);
  });

  it('say that an application was reopened, but not once it was filed again before the mail left', async () => {
    const reopen = (reason: string) =>
      handler.post(`/applications/${filed.id}/reopen`, { reason, until: localMomentOf(LATER) }).expect(200);
    await reopen('Te vroeg');
    await staff.post(`/applications/${filed.id}/submit`).expect(200);
    await test.runDue();
    expect(await subjects()).not.toContain(`Heropend: aanvraag ${filed.reference}`);
    await reopen('Rekeningnummer');
    await test.runDue();
    expect(await subjects()).toContain(`Heropend: aanvraag ${filed.reference}`);
  });
});

describe('a reopening whose end has passed', () => {
  it('ends by itself: what was filed stands again, and not a second earlier', async () => {
    await staff
      .put(`/applications/${filed.id}/lines`, [{ indicatorCode: '5a', currentReach: 0, plannedReach: 1 }] as object)
      .expect(200);
    test.clock.stopAt(new Date(Date.parse(LATER) - 1).toISOString());
    expect(await test.app.get(EndReopenings).run()).toBe(0);
    // What was sent at the last moment may still be on its way: a minute later nothing is.
    test.clock.stopAt(LATER);
    expect(await test.app.get(EndReopenings).run()).toBe(0);
    test.clock.stopAt(new Date(Date.parse(LATER) + 60_000).toISOString());
    expect(await test.app.get(EndReopenings).run()).toBe(1);
    test.clock.release();
    expect(await state()).toMatchObject({ state: 'submitted', totals: { flemishContributionCents: ASKED_CENTS } });
    expect(await test.app.get(EndReopenings).run()).toBe(0);
  });
});
