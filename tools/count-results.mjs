// Adds up what the runners of the last check reported, as the plain line "N passed, N failed".
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'dist/test-results';

function counts(report) {
  if ('stats' in report) {
    const { expected, unexpected, flaky } = report.stats;
    return { passed: expected + flaky, failed: unexpected };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}

const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const all = files.map((name) => counts(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
const sum = (key) => all.reduce((total, one) => total + one[key], 0);

process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exit(sum('passed') > 0 && sum('failed') === 0 ? 0 : 1);
