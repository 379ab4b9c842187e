import { findBareRoutes } from './bare-routes.mjs';
import { compare } from './load.mjs';
import { assertSameBytes, startBare } from './sides.mjs';
import { signIn } from '../product/sign-in.mjs';
import { withClient } from './with-client.mjs';

const applications = '/api/v1/applications';
const list = `${applications}?state=submitted&year=2024&sort=-askedCents&limit=25`;
const summary = '/api/v1/portfolio/summary?year=2024';

/** Granted files, each of which is asked for in turn. */
const someIds = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const text = `select id from application where state = 'granted' order by md5(id::text) limit 500`;
    return (await client.query(text)).rows.map(({ id }) => id);
  });

/**
 * Work list, one application and portfolio summary, of the product and of a bare server in turns.
 *
 * @param {{ address: string, env: Record<string, string> }} product
 */
export async function measureAgainstBare(product, databaseUrl, dir, atStop) {
  const ids = await someIds(databaseUrl);
  const prefix = `${applications}/`;
  const asked = [
    { path: list, userName: 'behandelaar.abb' },
    { path: prefix + ids[0], prefix, userName: 'behandelaar.abb' },
    { path: summary, userName: 'beleid.abb' },
  ];
  const options = { env: product.env, dir, asked };
  const routes = await withClient(databaseUrl, (client) => findBareRoutes({ client, ...options }, atStop));
  const bare = await startBare(databaseUrl, routes, atStop);
  const results = [];
  for (const { path, prefix: isDetail, userName } of asked) {
    const paths = isDetail ? ids.map((id) => prefix + id) : [path];
    const { cookie } = await signIn(product.address, userName);
    await assertSameBytes(product.address + path, bare + path, cookie);
    results.push(await compare({ address: product.address, paths, cookie }, { address: bare, paths }));
  }
  return results;
}

/** The portfolio summary of two products in turns: one with few applications, one with many. */
export async function measureSizes(few, many) {
  const side = async ({ address }) => {
    const { cookie } = await signIn(address, 'beleid.abb');
    return { address, paths: [summary], cookie };
  };
  return compare(await side(few), await side(many));
}
