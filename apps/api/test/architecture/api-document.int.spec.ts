import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import request from 'supertest';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>;
}

interface ApiDocument {
  readonly openapi: string;
  readonly servers: readonly object[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const GOLDEN = resolve(import.meta.dirname, '../../openapi.json');

let test: TestApp;
let document: ApiDocument;

beforeAll(async () => {
  test = await startTestApp();
  document = (await request(test.address).get('/api/v1/openapi.json').expect(200)).body as ApiDocument;
});

afterAll(() => test.close());

const operations = (): Operation[] => Object.values(document.paths).flatMap((path) => Object.values(path));

/** After a change that is meant: `UPDATE_GOLDEN=1`, and read what git shows. */
describe('the API document', () => {
  it('is the one kept in git, so that a change of the API shows in review', () => {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('is OpenAPI 3.1 and says where the server is', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers).toEqual([{ url: '/', description: 'This server' }]);
  });

  it('says of every operation what it does, who may and what can go wrong', () => {
    for (const { operationId, summary, security, responses } of operations()) {
      expect([operationId, summary]).toEqual([operationId, expect.stringMatching(/^\p{Lu}/u)]);
      expect(security).toBeDefined();
      if (security?.length) expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403']));
    }
  });

  it('says of every operation what it answers, unless that is nothing', () => {
    const silent = operations()
      .filter(({ responses }) => !Object.entries(responses).some(([status, { content }]) => status < '300' && content))
      .filter(({ responses }) => responses['204'] === undefined)
      .map(({ operationId }) => operationId);
    expect(silent.sort()).toEqual(['AuthController.callback', 'AuthController.login', 'UploadsController.start']);
  });

  it('refers to nothing that is not there', () => {
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');
    const known = Object.keys((document as unknown as { components: { schemas: object } }).components.schemas);
    expect([...new Set(names)].filter((name) => !known.includes(name))).toEqual([]);
  });
});
