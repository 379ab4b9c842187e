import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { server, dir } = globalThis.integrationRun;
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}
