// Writes what each route answers to apps/api/src/platform/openapi/answers.json; with --check it only says whether that
// is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { answerSchemas } from './openapi/answer-schemas.mjs';

const file = resolve(import.meta.dirname, '../apps/api/src/platform/openapi/answers.json');
const made = await format(JSON.stringify(answerSchemas()), { ...(await resolveConfig(file)), parser: 'json' });

if (!process.argv.includes('--check')) {
  writeFileSync(file, made);
} else if (readFileSync(file, 'utf8') !== made) {
  process.stderr.write('What routes answer has changed: run `node tools/answer-schemas.mjs`.\n');
  process.exit(1);
}
