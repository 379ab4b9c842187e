import { rmSync } from 'node:fs';
import { endProcess } from '../bound-process.mjs';
import { tempDir } from '../pg.mjs';
import { freePort } from '../ports.mjs';
import { buildWhatChanged } from '../start/build.mjs';
import { startStack } from '../start/stack.mjs';

/**
 * Builds the product, starts it with the demo data on a database of its own, acts, and stops it, whatever happens; then
 * ends the process: with code 1 when `act` answers false or throws.
 *
 * @param {(address: string) => Promise<boolean>} act
 */
export async function onThrowAwayProduct(act) {
  const dir = tempDir('samenspoor-product-');
  const say = (text) => process.stdout.write(`${text}\n`);
  let build;
  let stack;
  const end = async (code, error) => {
    if (error) process.stderr.write(`${error.stack}\n`);
    if (build) await endProcess(build);
    await stack?.stop();
    rmSync(dir, { recursive: true, force: true });
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end(1));
  try {
    say('Building what changed');
    const built = buildWhatChanged(['api', 'web'], (child) => (build = child));
    const common = { host: '127.0.0.1', port: await freePort(), dataDir: dir, seed: 'demo', durable: false };
    stack = startStack({ ...common, built, env: { NODE_ENV: 'development' }, onStep: say });
    const { address } = await stack.ready;
    await end((await act(address)) ? 0 : 1);
  } catch (error) {
    await end(1, error);
  }
}
