import pg from 'pg';

const at = (serverUrl, name) => new URL(`/${name}`, serverUrl).href;

/**
 * Makes a database on the server of `serverUrl`, as a copy of `template` when named (nobody may be connected to it).
 *
 * @returns {Promise<string>} its address
 */
export async function createDatabase(serverUrl, name, template) {
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    await client.query(`create database ${name}${template ? ` template ${template}` : ''}`);
  } finally {
    await client.end();
  }
  return at(serverUrl, name);
}
