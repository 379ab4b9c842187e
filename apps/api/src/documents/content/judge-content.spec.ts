import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RefusalError } from '../../platform/http/refusal-error';
import { judgeContent } from './judge-content';
import { DISGUISED, HONEST, WITH_MACROS } from './sample-files.spec-data';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** The type of a content, or the code of its refusal. */
async function judged(content: Buffer, name = 'bijlage.pdf'): Promise<string> {
  const path = join(folder, 'content');
  await writeFile(path, content);
  return judgeContent(path, name).catch((error: unknown) => {
    if (error instanceof RefusalError) return error.refusals[0].code;
    throw error;
  });
}

describe('the type of a file', () => {
  it.each([
    ['pdf', 'application/pdf'],
    ['png', 'image/png'],
    ['gif', 'image/gif'],
    ['text', 'text/plain'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['odt', 'application/vnd.oasis.opendocument.text'],
  ] as const)('is that of its content, whatever its name: %s', async (kind, type) => {
    expect(await judged(HONEST[kind], 'virus.exe')).toBe(type);
  });

  it('tells values from text by the name alone', async () => {
    expect(await judged(HONEST.text, 'Cijfers.CSV')).toBe('text/csv');
  });

  it('takes text with a byte order mark, and text in many pieces', async () => {
    expect(await judged(Buffer.from('\ufeffNaam;Aantal\n'), 'a.csv')).toBe('text/csv');
    expect(await judged(Buffer.from('é€😀'.repeat(40_000)), 'a.txt')).toBe('text/plain');
  });
});

describe('a file is refused', () => {
  it.each(Object.entries(DISGUISED))('when it is %s', async (_, content) => {
    expect(await judged(content)).toBe('document_type_not_allowed');
  });

  it.each(Object.entries(WITH_MACROS))('with macros: %s', async (_, content) => {
    expect(await judged(content, 'plan.docx')).toBe('document_has_macros');
  });

  it('when it is text that is not UTF-8, with a word on how to save it', async () => {
    const windows = Buffer.from('Gemeente;één\n', 'latin1');
    expect(await judged(windows, 'cijfers.csv')).toBe('document_text_not_utf8');
    expect(await judged(windows, 'cijfers.dat')).toBe('document_type_not_allowed');
    expect(await judged(Buffer.from('a'.repeat(70_000) + '\u20ac').subarray(0, -1), 'a.txt')).toBe(
      'document_text_not_utf8',
    );
  });
});
