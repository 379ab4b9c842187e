import request from 'supertest';
import { startTestApp } from '../support/test-app';
import { TryController } from './try-controller';

describe('too many requests', () => {
  it('are refused per session when they write, and never when they read', async () => {
    const limited = await startTestApp({ controllers: [TryController], environment: { WRITES_PER_MINUTE: '3' } });
    try {
      const [one, other] = [await limited.signIn('auditor'), await limited.signIn('behandelaar.abb')];
      for (const status of [201, 201, 201, 429]) await one.post('/try/file', { year: 1 }).expect(status);
      await other.post('/try/file', { year: 1 }).expect(201);
      const refused = await one.post('/try/file', { year: 1 });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      await one.get('/me').expect(200);
    } finally {
      await limited.close();
    }
  });

  it('are refused per person and per address where they cost much, also when they read', async () => {
    const limited = await startTestApp({ environment: { EXPENSIVE_PER_MINUTE: '3' } });
    try {
      const [one, again] = [await limited.signIn('behandelaar.abb'), await limited.signIn('behandelaar.abb')];
      for (const status of [200, 200, 200]) await one.get('/portfolio/export.xlsx').expect(status);
      const { headers, body } = await again.get('/portfolio/export.xlsx').expect(429);
      expect(body).toMatchObject({ code: 'too_many_requests', title: 'Te veel aanvragen' });
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
      await again.get('/calls').expect(200);
      const simulate = () =>
        request(limited.address).post('/api/v1/simulations').send({ callCode: 'x', applicant: 'y' });
      for (const status of [422, 422, 422, 429]) await simulate().expect(status);
      // Somebody else of the same address has their own three, until the address has had its fifteen.
      for (const name of ['beleid.abb', 'auditor', 'beheerder']) {
        const other = await limited.signIn(name);
        for (const status of [422, 422, 422])
          await other.post('/simulations', { callCode: 'x', applicant: 'y' }).expect(status);
      }
      const last = await limited.signIn('medewerker.eeklo');
      await last.post('/simulations', { callCode: 'x', applicant: 'y' }).expect(429);
    } finally {
      await limited.close();
    }
  });
});
