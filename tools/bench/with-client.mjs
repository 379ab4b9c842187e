import pg from 'pg';

/** Connects, acts and disconnects. */
export async function withClient(databaseUrl, act) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
