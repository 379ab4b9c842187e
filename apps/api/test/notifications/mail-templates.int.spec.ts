import type { MailPreview, MailTemplateView } from '@samenspoor/contracts/notifications/mail-templates';
import { NOTIFICATION_EVENT_NAMES } from '@samenspoor/contracts/notifications/notification-events';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { type TestApp, startTestApp } from '../support/test-app';
import { forget, mails, receipt, tell, trust } from './notice';

const PATH = '/mail-templates/application.submitted';
const WORDS = { subject: 'Goed ontvangen: {{dossiernummer}}', text: 'Dank u, om {{tijdstip}}.', buttonLabel: 'Bekijk' };

let test: TestApp;
let administrator: SignedInAgent;

beforeAll(async () => {
  test = await startTestApp();
  administrator = await test.signIn('beheerder');
  trust(test);
});

afterAll(() => test.close());
afterEach(() => forget(test));

describe('the words of a mail', () => {
  it('are those that the product came with until somebody changes them', async () => {
    const list = (await administrator.get('/mail-templates').expect(200)).body;
    expect(list.items).toHaveLength(NOTIFICATION_EVENT_NAMES.length);
    const answer = await administrator.get(PATH).expect(200);
    expect(answer.headers['etag']).toBe('"0"');
    const view = answer.body as MailTemplateView;
    expect(view).toMatchObject({ version: 0, changedBy: null, subject: 'Ontvangstbewijs {{dossiernummer}}' });
    expect(view.placeholders.map(({ name }) => name)).toContain('naam');
    expect(view.history).toHaveLength(1);
  });

  it('hold for the next mail, and keep every version', async () => {
    const changed = await administrator.put(PATH, WORDS).set('If-Match', '"0"').expect(200);
    expect(changed.headers['etag']).toBe('"1"');
    await administrator
      .put(PATH, { ...WORDS, text: 'Hartelijk dank. {{tijdstip}}' })
      .set('If-Match', '"1"')
      .expect(200);
    const { history } = (await administrator.get(PATH)).body as MailTemplateView;
    expect(history.map(({ version, text }) => [version, text.slice(0, 15)])).toEqual([
      [2, 'Hartelijk dank.'],
      [1, 'Dank u, om {{ti'],
      [0, 'De aanvraag van'],
    ]);
    expect(history[0]?.changedBy).toContain(administrator.me.person.name);
    await tell(test, receipt([{ email: 'bo@elders.example', name: 'Bo' }]));
    await test.runDue();
    const [mail] = await mails(test);
    expect(mail?.subject).toBe('Goed ontvangen: PS-2026-0001');
    expect(mail?.text).toContain('Dag Bo\n\nHartelijk dank.');
  });

  it('are refused when somebody else changed them meanwhile', async () => {
    await administrator.put(PATH, WORDS).set('If-Match', '"0"').expect(200);
    const { body } = await administrator.put(PATH, WORDS).set('If-Match', '"0"').expect(412);
    expect(body.code).toBe('stale_version');
  });

  it('are refused at the field with an unknown placeholder, in Dutch', async () => {
    const { body } = await administrator.put(PATH, { ...WORDS, text: 'Dag {{gsm}}' }).expect(422);
    expect(body.errors).toEqual([
      {
        pointer: '/text',
        code: 'unknown_placeholder',
        detail: 'Het invulveld {{gsm}} bestaat niet in deze mail. Kies een invulveld uit de lijst.',
      },
    ]);
  });

  it('are refused without what has to be told; kept before that, the mail says it by itself', async () => {
    const { body } = await administrator.put(PATH, { ...WORDS, text: 'Dank u.' }).expect(422);
    expect(body.errors).toEqual([
      {
        pointer: '/text',
        code: 'placeholder_left_out',
        detail: 'Zet {{tijdstip}} in het onderwerp of in de tekst: dat moet de lezer weten.',
      },
    ]);
    await test.dataSource.query(
      `insert into mail_template (event, version, subject, text, button_label, changed_by, changed_at)
       values ('application.submitted', 1, 'Ontvangen', 'Dank u.', 'Bekijk', 'Beheerder', now())`,
    );
    await tell(test, receipt([{ email: 'bo@elders.example', name: 'Bo' }]));
    await test.runDue();
    const [mail] = await mails(test);
    expect(mail?.text).toMatch(/Dank u\.\n\nHet dossiernummer is PS-2026-0001\.\n\nIngediend op .+\./);
  });

  it.each([
    [{ ...WORDS, subject: '' }, '/subject', 'required'],
    [{ ...WORDS, subject: 'Dag\r\nBcc: iedereen@elders.invalid' }, '/subject', 'invalid_value'],
    [{ ...WORDS, buttonLabel: 'Bekijk\nNu' }, '/buttonLabel', 'invalid_value'],
    [{ ...WORDS, text: 'x'.repeat(5_001) }, '/text', 'too_long'],
    [{ ...WORDS, buttonLabel: 7 }, '/buttonLabel', 'not_a_text'],
    [{ ...WORDS, html: '<b>' }, '/html', 'unknown_field'],
  ])('need the right shape', async (body, pointer, code) => {
    const answer = await administrator.put(PATH, body).expect(400);
    expect(answer.body.errors[0]).toMatchObject({ pointer, code });
  });

  it('can be seen as a mail first', async () => {
    const preview = (await administrator.post(`${PATH}/preview`, WORDS).expect(200)).body as MailPreview;
    expect(preview.subject).toBe('Goed ontvangen: PS-2026-0001');
    expect(preview.text).toContain('Dag An Peeters\n\nDank u, om 5 mei 2026 om 14:02:11.');
    expect(preview.html).toContain('<p style="margin:0 0 16px">Dank u, om 5 mei 2026 om 14:02:11.</p>');
    await administrator.post(`${PATH}/preview`, { ...WORDS, text: '{{gsm}}' }).expect(422);
  });

  it('exist for known mails only, and for administrators only', async () => {
    await administrator.get('/mail-templates/geen').expect(404);
    const an = await test.signIn('medewerker.eeklo');
    await an.get(PATH).expect(403);
    await an.put(PATH, WORDS).expect(403);
  });
});
