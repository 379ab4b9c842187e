import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

describe('what routes answer, in the API document', () => {
  it('is what the types of the controllers say', () => {
    const script = resolve(import.meta.dirname, '../../../../../tools/answer-schemas.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  }, 60_000);
});
