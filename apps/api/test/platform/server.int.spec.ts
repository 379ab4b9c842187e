import request from 'supertest';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

describe('the server', () => {
  it('says that it lives and that it is ready', async () => {
    await request(test.address).get('/api/health/live').expect(200, { status: 'ok' });
    await request(test.address).get('/api/health/ready').expect(200, { status: 'ok' });
  });

  it('tells the screens the time, and that the data is invented', async () => {
    test.clock.stopAt('2026-03-10T09:00:00.000Z');
    await request(test.address).get('/api/v1/environment').expect(200, { demo: true, now: '2026-03-10T09:00:00.000Z' });
    test.clock.release();
  });

  it('answers nothing that a browser keeps, frames or guesses at', async () => {
    const { headers } = await request(test.address).get('/api/v1/environment');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('answers what it does not know with a problem', async () => {
    for (const path of ['/api', '/api/v2/x', '/api/v1/x', '/x.js', '/x']) {
      const { body, status } = await request(test.address).get(path);
      expect([path, status, body.code]).toEqual([path, 404, 'not_found']);
    }
  });

  it('shows its documentation from itself alone', async () => {
    const page = await request(test.address).get('/api/docs').expect(200);
    expect(page.text).not.toMatch(/(?:src|href)="https?:/);
    expect(page.get('Content-Security-Policy')).toContain("script-src 'self'");
  });

  it('is not ready without its database', async () => {
    const own = await startTestApp();
    await own.dataSource.destroy();
    await request(own.address).get('/api/health/ready').expect(503, { status: 'unavailable' });
    await own.close();
  });
});
