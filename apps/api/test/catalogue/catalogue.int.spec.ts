import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { ProgrammeView } from '@samenspoor/contracts/catalogue/programme';
import type { Page } from '@samenspoor/contracts/kernel/page';
import request from 'supertest';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

const get = (path: string) => request(test.address).get(`/api/v1${path}`);

describe('the programme', () => {
  it('has seven objectives and twenty-four themes, for everybody', async () => {
    const { body } = await get('/programmes/plan-samenleven').expect(200);
    const { objectives } = body as ProgrammeView;
    expect(objectives.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(objectives.flatMap(({ themes }) => themes)).toHaveLength(24);
  });

  it('marks the ten themes that AgII guides', async () => {
    const { body } = await get('/programmes/plan-samenleven');
    const themes = (body as ProgrammeView).objectives.flatMap((objective) => objective.themes);
    const guided = themes.filter(({ agiiSupported }) => agiiSupported).map(({ number }) => number);
    expect(guided).toEqual(['2', '5', '12', '13', '14', '15', '16', '17', '23', '24']);
  });

  it('is not found by another code', async () => {
    const { body } = await get('/programmes/plan-b').expect(404);
    expect(body).toMatchObject({ code: 'not_found', status: 404 });
  });
});

describe('searching local governments', () => {
  const search = async (query: string): Promise<Page<LocalGovernmentView>> =>
    (await get(`/local-governments?${query}`).expect(200)).body as Page<LocalGovernmentView>;

  it('finds by part of the name, without minding capitals', async () => {
    const { items } = await search('query=helchter');
    expect(items).toMatchObject([{ name: 'Houthalen-Helchteren', nis: '72039', kind: 'municipality' }]);
    expect(items[0]?.tile).toEqual({ column: expect.any(Number) as number, row: expect.any(Number) as number });
  });

  it('finds by NIS and by KBO, with or without dots', async () => {
    const [place] = (await search('query=72039')).items;
    const kbo = place?.kbo ?? '';
    const dotted = `${kbo.slice(0, 4)}.${kbo.slice(4, 7)}.${kbo.slice(7)}`;
    expect((await search(`query=${kbo}`)).items).toMatchObject([{ nis: '72039' }]);
    expect((await search(`query=${dotted}`)).items).toMatchObject([{ nis: '72039' }]);
  });

  it('says that a KBO number has wrong check digits', async () => {
    const { body } = await get('/local-governments?query=0216.773.027').expect(422);
    expect(body).toMatchObject({ code: 'kbo_invalid', errors: [{ pointer: '/query', code: 'kbo_invalid' }] });
  });

  it('gives those first whose name begins so, over its pages too', async () => {
    const first = await search('query=EEK&limit=1');
    expect(first.items).toMatchObject([{ name: 'Eeklo' }]);
    const { items } = await search(`query=EEK&cursor=${first.next}`);
    const names = items.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Bierbeek', 'Boortmeerbeek']);
    expect(names).not.toContain('Eeklo');
  });

  it('takes % and _ as the characters they are', async () => {
    expect((await search('query=%25')).items).toEqual([]);
    expect((await search('query=_ent')).items).toEqual([]);
  });

  it('shows who ended by a merger only when asked', async () => {
    expect((await search('query=Kruibeke')).items.map(({ validTo }) => validTo)).toEqual([null]);
    const all = (await search('query=Kruibeke&current=false')).items;
    expect(all.some(({ validTo }) => validTo !== null)).toBe(true);
  });

  it('pages through all of them without a gap or a double', async () => {
    const names: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Page<LocalGovernmentView> = await search(`limit=70${next === '' ? '' : `&cursor=${next}`}`);
      names.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(280);
  });

  it.each(['cursor=abc', 'cursor=WzEsMl0', 'limit=0', 'limit=101', 'limit=veel', 'current=misschien', 'nis=72039'])(
    'refuses ?%s',
    async (query) => {
      const { body } = await get(`/local-governments?${query}`).expect(400);
      expect(body).toMatchObject({ code: 'validation_failed' });
    },
  );
});
