import type { DemoMailboxView, KeptMailView } from '@samenspoor/contracts/notifications/demo-mailbox';
import request from 'supertest';
import { type TestApp, startTestApp } from '../support/test-app';
import { mails, message, tell, trust } from './notice';

const PATH = '/api/v1/demo-mailbox';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

const box = async (query = ''): Promise<DemoMailboxView> =>
  (await request(test.address).get(`${PATH}${query}`).expect(200)).body as DemoMailboxView;

describe('the demo mailbox', () => {
  beforeAll(async () => {
    trust(test);
    for (const [index, email] of ['an@elders.example', 'bo@elders.example', 'an@elders.example'].entries())
      await tell(test, message([{ email, name: email.slice(0, 2) }], `Bericht ${index}`));
    await test.runDue();
  });

  it('shows everybody the mails of everybody, newest first, page by page', async () => {
    expect(await mails(test)).toHaveLength(3);
    const first = await box('?limit=2');
    expect(first.items).toHaveLength(2);
    expect(first.recipients.map(({ email, mails: count }) => `${email} ${count}`).sort()).toEqual([
      'an@elders.example 2',
      'bo@elders.example 1',
    ]);
    const second = await box(`?limit=2&cursor=${first.next}`);
    expect(second.items).toHaveLength(1);
    expect(second.next).toBeNull();
  });

  it('shows the mails of one person, and each with both parts', async () => {
    const { items } = await box('?recipient=bo@elders.example');
    expect(items).toHaveLength(1);
    const mail = (await request(test.address).get(`${PATH}/${items[0]?.id}`).expect(200)).body as KeptMailView;
    expect(mail.text).toContain('Bericht 1');
    expect(mail.html).toContain('<!doctype html>');
  });

  it('knows no other mail', async () => {
    await request(test.address).get(`${PATH}/00000000-0000-4000-8000-000000000000`).expect(404);
    await request(test.address).get(`${PATH}/x`).expect(404);
    await request(test.address).get(`${PATH}?cursor=x`).expect(400);
  });
});

describe('where mail is real', () => {
  it('there is no demo mailbox', async () => {
    const real = await startTestApp({ environment: { SMTP_URL: 'smtp://127.0.0.1:9' } });
    try {
      await request(real.address).get(PATH).expect(404);
    } finally {
      await real.close();
    }
  });
});
