import { Controller, Get } from '@nestjs/common';
import request from 'supertest';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { Public } from '../../src/platform/access/route-access';
import { encodeCursor } from '../../src/platform/http/cursor';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { TryController } from './try-controller';

@Controller('try-closed')
class UndeclaredController {
  @Get()
  read(): object {
    return { secret: true };
  }

  @Public()
  @Get('open')
  open(): object {
    return { open: true };
  }
}

let test: TestApp;
let nele: SignedInAgent;

beforeAll(async () => {
  test = await startTestApp({ controllers: [TryController, UndeclaredController] });
  nele = await test.signIn('medewerker.houthalen-helchteren');
});

afterAll(() => test.close());

describe('a body of the wrong shape', () => {
  it('is told per row and per field what is wrong, in Dutch', async () => {
    const lines = [
      { indicatorCode: '5a', plannedReach: -1 },
      { indicatorCode: 5, plannedReach: 1.5, extra: true },
    ];
    const { body, headers } = await nele.put('/try/lines', lines).expect(400);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ code: 'validation_failed', status: 400, instance: '/api/v1/try/lines' });
    expect(body.errors).toEqual([
      { pointer: '/0/plannedReach', code: 'below_minimum', detail: 'Vul minstens 0 in.' },
      { pointer: '/1/extra', code: 'unknown_field', detail: 'Dit veld bestaat niet.' },
      { pointer: '/1/indicatorCode', code: 'not_a_text', detail: 'Vul een tekst in.' },
      { pointer: '/1/plannedReach', code: 'not_an_integer', detail: 'Vul een geheel getal in.' },
    ]);
  });

  it.each([
    [[{ indicatorCode: '5a', plannedReach: '5' }], '/0/plannedReach', 'not_an_integer'],
    [[{ indicatorCode: '5a', plannedReach: 1e21 }], '/0/plannedReach', 'above_maximum'],
    [[{ indicatorCode: '5a' }], '/0/plannedReach', 'required'],
    [[{ indicatorCode: '5a', plannedReach: null }], '/0/plannedReach', 'required'],
    [['5a'], '/0', 'not_an_object'],
    [[null], '/0', 'not_an_object'],
    [{ indicatorCode: '5a' }, '', 'not_an_array'],
    [[{}, {}, {}], '', 'too_many_items'],
  ])('names the place in %j', async (lines, pointer, code) => {
    const { body } = await nele.put('/try/lines', lines).expect(400);
    expect(body.errors[0]).toMatchObject({ pointer, code });
  });

  it('may be a list of texts', async () => {
    await nele.put('/try/ranking', ['5', '17']).expect(200, ['5', '17']);
    const { body } = await nele.put('/try/ranking', ['5', 17]).expect(400);
    expect(body.errors[0]).toMatchObject({ pointer: '/1', code: 'not_a_text' });
  });

  it('is looked into as deep as it goes', async () => {
    const { body } = await nele.post('/try/file', { year: 2024, contact: { name: 'Josephine' } }).expect(400);
    expect(body.errors).toEqual([
      { pointer: '/contact/name', code: 'too_long', detail: 'Gebruik hoogstens 5 tekens.' },
    ]);
  });

  it('is no object at all', async () => {
    const { body } = await nele.post('/try/file', [1]).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '', code: 'not_an_object' })]);
  });

  it('is no JSON', async () => {
    const answer = await nele.post('/try/file').set('Content-Type', 'application/json').send('{"year": 20');
    expect([answer.status, answer.body.code]).toEqual([400, 'malformed_json']);
  });

  it('is something else than JSON, or too large', async () => {
    const other = await nele.post('/try/file').type('form').send({ year: '2024' });
    expect([other.status, other.body.code]).toEqual([415, 'unsupported_media_type']);
    const large = await nele.post('/try/file', { year: 2024, contact: { name: 'x'.repeat(300_000) } });
    expect([large.status, large.body.code]).toEqual([413, 'payload_too_large']);
  });
});

describe('a list', () => {
  it('starts with 25 rows, and goes on where the cursor says', async () => {
    await nele.get('/try/page').expect(200, { after: null, limit: 25 });
    const cursor = encodeCursor(['2024-05-06', 'x']);
    await nele.get(`/try/page?cursor=${cursor}&limit=5`).expect(200, { after: ['2024-05-06', 'x'], limit: 5 });
  });

  it.each(['cursor=onzin', `cursor=${encodeCursor([1])}`, 'limit=0', 'limit=101', 'limit=x', 'sort=price'])(
    'refuses %s',
    async (query) => {
      const { body } = await nele.get(`/try/page?${query}`).expect(400);
      expect(body.code).toBe('validation_failed');
    },
  );

  it('refuses a text that no database can hold', async () => {
    const answer = await nele.get('/local-governments?query=%00');
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '/query', code: 'unreadable_character' })]);
  });
});

describe('an answer', () => {
  it('is the JSON that PostgreSQL wrote, with its version', async () => {
    const { headers, text } = await nele.get('/try/text').expect(200);
    expect(text).toBe('[{"naam":"café"}]');
    expect(headers).toMatchObject({ etag: '"3"', 'content-type': 'application/json; charset=utf-8' });
    expect(headers['cache-control']).toBe('no-store');
  });

  it('carries the version of what it shows', async () => {
    const { headers, body } = await nele.get('/try/versioned').expect(200);
    expect([headers['etag'], body]).toEqual(['"7"', { open: true }]);
  });

  it('refuses a stale version, with what changed', async () => {
    await nele.put('/try/stored', {}).set('If-Match', '"7"').expect(200, { expected: 7 });
    await nele.put('/try/stored', {}).expect(200, { expected: null });
    for (const tag of ['"6"', 'W/"6"', '"abc"', '7']) {
      const { body } = await nele.put('/try/stored', {}).set('If-Match', tag).expect(412);
      expect(body).toMatchObject({ code: 'stale_version', changed: ['iban'] });
    }
  });

  it('says every reason of a rule, the first one on top', async () => {
    const { body } = await nele.get('/try/refused').expect(422);
    expect(body.code).toBe('row_maximum_exceeded');
    expect(body.detail).toBe('Het gepland bereik mag hoogstens 150 zijn.');
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/0/plannedReach', '/iban']);
  });

  it('tells nothing about our own faults', async () => {
    const { text } = await nele.get('/try/broken').expect(500);
    expect(text).not.toContain('secret');
    expect(JSON.parse(text)).toMatchObject({ code: 'internal_error', title: 'Er ging iets mis' });
  });

  it.each(['/try/thing/17', '/try/thing/x', '/niets', '/try/thing/%F0'])('does not find %s', async (path) => {
    const answer = await nele.get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('who may', () => {
  it('is nobody, on a route that does not say', async () => {
    await request(test.address).get('/api/v1/try-closed').expect(401);
    const { body } = await nele.get('/try-closed').expect(403);
    expect(body.code).toBe('forbidden');
    await request(test.address).get('/api/v1/try-closed/open').expect(200);
  });

  it('is nobody without the token of the session, on an unsafe request', async () => {
    const forged = request(test.address).post('/api/v1/try/file').set('Cookie', nele.cookie).send({ year: 2024 });
    expect((await forged).body.code).toBe('csrf_failed');
    const wrong = await nele.post('/try/file', { year: 2024 }).set('X-CSRF-Token', nele.me.csrfToken.replace(/./, '_'));
    expect(wrong.status).toBe(403);
    await nele.post('/try/file', { year: 2024 }).expect(201);
  });

  it('is nobody with a cookie that we did not sign', async () => {
    const { cookie } = nele;
    await request(test.address).get('/api/v1/me').set('Cookie', cookie).expect(200);
    await request(test.address).get('/api/v1/me').set('Cookie', cookie.slice(0, -3)).expect(401);
    await request(test.address).get('/api/v1/me').set('Cookie', 'samenspoor=%s').expect(401);
  });
});
