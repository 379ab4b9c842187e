import type { SavedViews } from '@samenspoor/contracts/identity/saved-view';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;
let handler: SignedInAgent;

beforeAll(async () => {
  test = await startTestApp();
  handler = await test.signIn('behandelaar.abb');
});

afterAll(() => test.close());

const kept = async (agent: SignedInAgent, list = 'dossiers') =>
  ((await agent.get(`/me/views/${list}`).expect(200)).body as SavedViews).items;

const keep = (name: string, query: string, list = 'dossiers') => handler.put(`/me/views/${list}`, { name, query });

describe('the views of a list', () => {
  it('are kept by name, one of each, and of that list only', async () => {
    await keep('Te behandelen', 'status=submitted').expect(200);
    await keep(' Grootste eerst ', 'sorteer=bedrag').expect(200);
    await keep('Te behandelen', 'status=submitted,admissible').expect(200);
    expect((await kept(handler)).map(({ name, query }) => [name, query])).toEqual([
      ['Grootste eerst', 'sorteer=bedrag'],
      ['Te behandelen', 'status=submitted,admissible'],
    ]);
    expect(await kept(handler, 'trajecten')).toEqual([]);
  });

  it('are of one person: nobody else reads or removes them', async () => {
    const auditor = await test.signIn('auditor');
    expect(await kept(auditor)).toEqual([]);
    const [first] = await kept(handler);
    await auditor.delete(`/me/views/dossiers/${first?.id}`).expect(200);
    expect(await kept(handler)).toHaveLength(2);
  });

  it('are removed, also twice', async () => {
    const [first] = await kept(handler);
    const remove = async () => (await handler.delete(`/me/views/dossiers/${first?.id}`).expect(200)).body as SavedViews;
    expect((await remove()).items.map(({ name }) => name)).toEqual(['Te behandelen']);
    expect((await remove()).items).toHaveLength(1);
  });

  it('have a name, and are of a list that has views', async () => {
    await keep('  ', 'jaar=2024').expect(400);
    await keep('x'.repeat(61), 'jaar=2024').expect(400);
    await keep('Lang', 'x'.repeat(501)).expect(400);
    await keep('Elders', '', 'mensen').expect(404);
  });

  it('are at most twenty, also when they come at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, place) => keep(`Zicht ${place}`, `jaar=${place}`, 'trajecten')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({ code: 'too_many_views' });
    const [one] = await kept(handler, 'trajecten');
    await keep(one?.name ?? '', 'jaar=2030', 'trajecten').expect(200);
  });
});
