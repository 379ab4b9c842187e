import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderConfirmation } from '../confirmation/confirmation';
import { renderPortfolio } from '../portfolio/portfolio';
import { renderReceipt } from '../receipt/receipt';
import { grantedConfirmation } from '../testing/sample-confirmation';
import { filledPortfolio } from '../testing/sample-portfolio';
import { fullReceipt } from '../testing/sample-receipt';

const folder = mkdtempSync(join(tmpdir(), 'samenspoor-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const documents = [
  ['receipt', () => renderReceipt(fullReceipt())],
  ['confirmation', () => renderConfirmation(grantedConfirmation())],
  ['portfolio', () => renderPortfolio(filledPortfolio())],
] as const;

/** Output of a program, or null where it is not on this machine: the other specs read the documents without it. */
function outputOf(program: string, ...options: string[]): string | null {
  const run = spawnSync(program, options, { encoding: 'utf8' });
  return run.error ? null : run.stdout + run.stderr;
}

describe.each(documents)('other programs, where present, on the %s', (name, render) => {
  const file = join(folder, `${name}.pdf`);
  beforeAll(async () => writeFileSync(file, await render()));

  it('qpdf finds no fault in the file', () => {
    const output = outputOf('qpdf', '--check', file);
    if (output !== null) expect(output).toContain('No syntax or stream encoding errors found');
  });

  it('poppler finds it tagged, with its title', () => {
    const output = outputOf('pdfinfo', file);
    if (output !== null) expect(output).toMatch(/Title: .*(PS-2026-0001|Portefeuille)[^]*Tagged: +yes/);
  });

  it('poppler finds every font embedded, with its characters', () => {
    const fonts = outputOf('pdffonts', file)?.trim().split('\n').slice(2);
    for (const font of fonts ?? []) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });
});
