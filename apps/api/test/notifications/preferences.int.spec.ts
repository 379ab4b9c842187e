import type { NotificationPreferencesView } from '@samenspoor/contracts/notifications/notification-preferences';
import { type TestApp, startTestApp } from '../support/test-app';
import { forget } from './notice';

const PATH = '/me/notification-preferences';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());
afterEach(() => forget(test));

const frequencyIn = ({ items }: NotificationPreferencesView, event: string): string | undefined =>
  items.find((item) => item.event === event)?.frequency;

describe('how often somebody gets mail', () => {
  it('is asked about what the capacity gets, with the defaults', async () => {
    const an = await test.signIn('medewerker.eeklo');
    const view = (await an.get(PATH).expect(200)).body as NotificationPreferencesView;
    expect(view.email).toBe(an.me.person.email);
    expect(view.items.map(({ event }) => event)).toContain('application.submitted');
    expect(view.items.map(({ event }) => event)).not.toContain('correction.answered');
    expect(frequencyIn(view, 'deadline.reminder_5_days')).toBe('daily');
    expect(frequencyIn(view, 'message.received')).toBe('at_once');
  });

  it('is nothing for who gets no mail', async () => {
    const auditor = await test.signIn('auditor');
    expect((await auditor.get(PATH).expect(200)).body.items).toEqual([]);
  });

  it('is kept per person, and can be changed again', async () => {
    const an = await test.signIn('medewerker.eeklo');
    const bo = await test.signIn('medewerker.houthalen-helchteren');
    const choose = (frequency: string) =>
      an.put(PATH, { preferences: [{ event: 'message.received', frequency }] }).expect(200);
    await choose('weekly');
    const { body } = await choose('never');
    expect(frequencyIn(body, 'message.received')).toBe('never');
    expect(frequencyIn((await bo.get(PATH)).body, 'message.received')).toBe('at_once');
  });

  it.each([
    ['application.submitted', 'never'],
    ['decision.taken', 'daily'],
    ['deadline.reminder_1_day', 'at_once'],
  ])('is refused at its field when %s can not be %s', async (event, frequency) => {
    const an = await test.signIn('medewerker.eeklo');
    const good = { event: 'message.received', frequency: 'daily' };
    const { body } = await an.put(PATH, { preferences: [good, { event, frequency }] }).expect(422);
    expect(body).toMatchObject({
      code: 'frequency_not_allowed',
      errors: [{ pointer: '/preferences/1/frequency', code: 'frequency_not_allowed' }],
    });
    expect(frequencyIn((await an.get(PATH)).body, 'message.received')).toBe('at_once');
  });

  it('is refused for an event that nobody knows', async () => {
    const an = await test.signIn('medewerker.eeklo');
    const { body } = await an.put(PATH, { preferences: [{ event: 'x', frequency: 'daily' }] }).expect(400);
    expect(body.errors[0]).toMatchObject({ pointer: '/preferences/0/event', code: 'not_one_of' });
  });
});
