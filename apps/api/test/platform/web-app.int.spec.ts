import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samenspoor-web-'));
  const webRoot = join(folder, 'browser');
  mkdirSync(webRoot);
  writeFileSync(join(folder, 'secret.txt'), 'only for us');
  writeFileSync(
    join(webRoot, 'index.html'),
    '<html><script src="main-7QK2ZL4M.js"></script><app-root></app-root></html>',
  );
  writeFileSync(join(webRoot, 'main-7QK2ZL4M.js'), `//${'x'.repeat(5_000)}`);
  writeFileSync(join(webRoot, 'logo.svg'), '<svg></svg>');
  test = await startTestApp({ environment: { WEB_ROOT: webRoot } });
});

afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the web application', () => {
  it.each(['/', '/aanvragen', '/aanvragen/1?tab=kpi', '/apiary'])('is one page, at %s too', async (path) => {
    const page = await request(test.address).get(path).expect(200);
    expect(page.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(page.get('Cache-Control')).toBe('no-cache');
    expect(page.text).toMatch(/<script nonce="[\w-]{22}" src=/);
  });

  it('keeps files whose name changes with their content for ever, and others not', async () => {
    const script = await request(test.address).get('/main-7QK2ZL4M.js').set('Accept-Encoding', 'gzip').expect(200);
    expect(script.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(script.get('Content-Encoding')).toBe('gzip');
    const logo = await request(test.address).get('/logo.svg').expect(200);
    expect(logo.get('Cache-Control')).toBe('no-cache');
  });

  it('gives nothing outside its folder, and no page for a file that is not there', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/main-OLD.js', '/.env']) {
      const { status, text } = await request(test.address).get(path);
      expect([path, status >= 400, text.includes('only for us')]).toEqual([path, true, false]);
    }
  });

  it('is not where the API is', async () => {
    await request(test.address).post('/aanvragen').expect(404);
    const { body } = await request(test.address).get('/api/aanvragen').expect(404);
    expect(body.code).toBe('not_found');
  });
});
