import type { Page } from '@samenspoor/contracts/kernel/page';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

describe('founding a partnership', () => {
  it('twice at the same moment makes one lead of one', async () => {
    const turnhout = await test.signIn('medewerker.turnhout');
    const { body } = await turnhout.get('/local-governments?query=Beerse').expect(200);
    const memberIds = (body as Page<{ id: string }>).items.slice(0, 1).map(({ id }) => id);
    const found = (name: string) => turnhout.post('/partnerships', { name, memberIds });
    const answers = await Promise.all([found('Kempen'), found('Noorderkempen')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({ code: 'already_lead' });
  });
});
