import type { PortfolioSummary } from '@samenspoor/contracts/portfolio/summary';
import { type FreshDatabase, freshDatabase } from '@samenspoor/database/testing/fresh-database';
import { FILLING, fileApplication } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { freePort } from '../support/free-port';
import { type TestApp, startTestApp } from '../support/test-app';

/** Stands in for a replica that hasn't heard of anything yet. */
let behind: FreshDatabase;

beforeAll(async () => {
  behind = await freshDatabase('reference');
});

afterAll(() => behind.drop());

async function filedOn(replicas: string): Promise<{ test: TestApp; policy: SignedInAgent }> {
  const test = await startTestApp({ environment: { DATABASE_REPLICA_URLS: replicas } });
  await fileApplication(await test.signIn('medewerker.houthalen-helchteren'), FILLING);
  return { test, policy: await test.signIn('beleid.abb') };
}

const applicationsIn = async (policy: SignedInAgent): Promise<number> => {
  const { years } = (await policy.get('/portfolio/summary').expect(200)).body as PortfolioSummary;
  return years.reduce((sum, { applications }) => sum + applications, 0);
};

describe('a read replica', () => {
  it('is asked for the portfolio, and for nothing that somebody reads right after writing', async () => {
    const { test, policy } = await filedOn(behind.url);
    expect(await applicationsIn(policy)).toBe(0);
    const { body } = await policy.get('/applications').expect(200);
    expect((body as { items: unknown[] }).items).toHaveLength(1);
    await test.close();
  });

  it('that is gone is done without', async () => {
    const gone = `postgres://nobody@127.0.0.1:${await freePort()}/nothing`;
    const { test, policy } = await filedOn(`${gone}, ${gone}`);
    expect(await applicationsIn(policy)).toBe(1);
    expect(await applicationsIn(policy)).toBe(1);
    await test.close();
  });
});
