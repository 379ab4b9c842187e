import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { CollaboratorsView } from '@samenspoor/contracts/applications/collaborators';
import { startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { Jobs } from '../../src/platform/jobs/jobs';
import { forget, mails, states } from '../notifications/notice';
import { type TestApp, startTestApp } from '../support/test-app';

/** The first moment too late: a Wednesday noon, two days after Labour Day weekend. */
const CLOSES = '2026-05-06T10:00:00Z';
const FIVE_DAYS_BEFORE = '2026-04-28';
const ONE_DAY_BEFORE = '2026-05-05';

let test: TestApp;
let an: SignedInAgent;
let draft: ApplicationView;

beforeAll(async () => {
  test = await startTestApp();
  an = await test.signIn('medewerker.houthalen-helchteren');
});

afterAll(() => test.close());

beforeEach(async () => {
  await test.dataSource.query(`update call set opens_at = '2026-04-01T10:00:00Z', closes_at = $1 where demo`, [CLOSES]);
  test.clock.stopAt('2026-04-20T10:00:00Z');
  draft = await startDraft(an);
});

afterEach(async () => {
  test.clock.release();
  await forget(test);
  await test.dataSource.query('delete from call_extension');
  await test.dataSource.query('delete from application');
});

/** A whole morning in Brussels (summer time): the job of a quarter to seven, and the mail of seven. */
async function morning(day: string): Promise<string[]> {
  test.clock.stopAt(`${day}T04:45:00Z`);
  await test.app.get(Jobs).run('applications.remind_of_deadlines');
  test.clock.stopAt(`${day}T05:00:00Z`);
  await test.runDue();
  const own = (await mails(test)).filter(({ toEmail }) => toEmail === an.me.person.email);
  return own.map(({ subject }) => subject);
}

describe('reminders of a deadline', () => {
  it('come five working days and one day before, to the people of the applicant', async () => {
    expect(await morning('2026-04-27')).toEqual([]);
    const call = draft.call.name;
    expect(await morning(FIVE_DAYS_BEFORE)).toEqual([`Nog 5 werkdagen voor ${call}`]);
    expect(await morning('2026-04-29')).toHaveLength(1);
    expect(await morning(ONE_DAY_BEFORE)).toEqual([`Nog 5 werkdagen voor ${call}`, `Nog 1 dag voor ${call}`]);
    expect(await morning('2026-05-06')).toHaveLength(2);
    const [first] = await mails(test);
    expect(first?.text).toContain('6 mei 2026 om 12:00');
    expect(first?.text).toContain(`${test.address}/aanvragen/${draft.id}`);
    const people = new Set((await mails(test)).map(({ toEmail }) => toEmail));
    expect([...people].every((email) => email.includes('houthalen-helchteren'))).toBe(true);
  });

  it('never come twice, however often the job runs', async () => {
    await morning(ONE_DAY_BEFORE);
    await morning(ONE_DAY_BEFORE);
    test.clock.stopAt(`${ONE_DAY_BEFORE}T12:00:00Z`);
    await test.app.get(Jobs).run('applications.remind_of_deadlines');
    expect(await morning('2026-05-06')).toHaveLength(1);
  });

  it('still come the same day when the server was down in the morning', async () => {
    test.clock.stopAt(`${ONE_DAY_BEFORE}T09:00:00Z`);
    await test.app.get(Jobs).run('applications.remind_of_deadlines');
    await test.runDue();
    expect((await mails(test)).some(({ toEmail }) => toEmail === an.me.person.email)).toBe(true);
  });

  it('follow the deadline of the applicant, also when it moves between job and mail', async () => {
    test.clock.stopAt(`${ONE_DAY_BEFORE}T04:45:00Z`);
    await test.app.get(Jobs).run('applications.remind_of_deadlines');
    await test.dataSource.query(
      `insert into call_extension (call_id, applicant_id, until, reason, granted_at, granted_by_name)
       select call_id, applicant_id, '2026-05-20T10:00:00Z', 'Storing', now(), 'Els' from application`,
    );
    expect(await morning(ONE_DAY_BEFORE)).toEqual([]);
    expect(new Set(await states(test))).toEqual(new Set(['dropped: not_true_any_more']));
    expect(await morning('2026-05-12')).toHaveLength(1);
    expect(await morning('2026-05-19')).toHaveLength(2);
  });

  it('come to a colleague who was invited to write, until the invitation or the job ends', async () => {
    const emine = await test.signIn('collega.houthalen-helchteren');
    const path = `/applications/${draft.id}/collaborators`;
    const { items } = (await an.post(path, { email: emine.me.person.email, access: 'write' }).expect(201))
      .body as CollaboratorsView;
    await forget(test);
    await morning(FIVE_DAYS_BEFORE);
    const told = async (): Promise<number> =>
      (await mails(test)).filter(({ toEmail }) => toEmail === emine.me.person.email).length;
    expect(await told()).toBe(1);
    test.clock.stopAt(`${ONE_DAY_BEFORE}T04:45:00Z`);
    await test.app.get(Jobs).run('applications.remind_of_deadlines');
    await test.dataSource.query('update capacity set valid_to = $2 where person_id = $1', [
      emine.me.person.id,
      FIVE_DAYS_BEFORE,
    ]);
    await morning(ONE_DAY_BEFORE);
    expect(await told()).toBe(1);
    expect(await states(test)).toContain('dropped: no_capacity');
    await test.dataSource.query('update capacity set valid_to = null where person_id = $1', [emine.me.person.id]);
    await test.dataSource.query(`delete from notification where state = 'dropped'`);
    await test.app.get(Jobs).run('applications.remind_of_deadlines');
    await an.post(`${path}/${items[0]?.id}/stop`).expect(200);
    await test.runDue();
    expect(await told()).toBe(1);
    expect(await states(test)).toContain('dropped: not_true_any_more');
  });

  it('do not come for what is not a draft any more', async () => {
    test.clock.stopAt(`${ONE_DAY_BEFORE}T04:45:00Z`);
    await test.app.get(Jobs).run('applications.remind_of_deadlines');
    await test.dataSource.query(`update application set state = 'submitted', submitted_at = now()`);
    expect(await morning(ONE_DAY_BEFORE)).toEqual([]);
  });

  it('do not come to who wants none', async () => {
    const preferences = [{ event: 'deadline.reminder_1_day', frequency: 'never' }];
    await an.put('/me/notification-preferences', { preferences }).expect(200);
    expect(await morning(ONE_DAY_BEFORE)).toEqual([]);
  });
});
