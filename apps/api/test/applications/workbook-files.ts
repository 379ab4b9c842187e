import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { WorkbookUploadView } from '@samenspoor/contracts/applications/workbook';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import ExcelJS from 'exceljs';
import type { TestApp } from '../support/test-app';

/** An answer with its status. */
export interface UploadAnswer {
  readonly status: number;
  readonly body: WorkbookUploadView & Partial<Problem>;
}

/** The workbook of an application, as it is downloaded. */
export async function downloadWorkbook(test: TestApp, agent: SignedInAgent, id: string): Promise<Buffer> {
  const answer = await fetch(`${test.address}/api/v1/applications/${id}/workbook.xlsx`, {
    headers: { Cookie: agent.cookie },
  });
  if (answer.status !== 200) throw new Error(`the workbook answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** The same with something done to it. */
export async function edited(bytes: Buffer, edit: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = await opened(bytes);
  edit(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A workbook in memory. */
export async function opened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

/** The cell in the row of a code, below a title: found as a person finds it. */
export function cellOf(book: ExcelJS.Workbook, code: string, title: string): ExcelJS.Cell {
  for (const sheet of book.worksheets) {
    const head = sheet.getRow(3).values as readonly unknown[];
    const [codes, column] = [head.indexOf('Code'), head.indexOf(title)];
    if (codes < 0 || column < 0) continue;
    for (let row = 4; row <= sheet.rowCount; row += 1)
      if (sheet.getRow(row).getCell(codes).value === code) return sheet.getRow(row).getCell(column);
  }
  throw new Error(`no cell for ${code}, ${title}`);
}

/** Uploads a file as a browser does: the bytes as they are. */
export async function uploadWorkbook(
  test: TestApp,
  agent: SignedInAgent,
  id: string,
  file: Buffer | string,
  fileName = 'werkboek.xlsx',
): Promise<UploadAnswer> {
  const query = new URLSearchParams({ fileName });
  const answer = await fetch(`${test.address}/api/v1/applications/${id}/uploads?${query}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      'X-CSRF-Token': agent.me.csrfToken,
      Cookie: agent.cookie,
    },
    body: new Uint8Array(Buffer.from(file)),
  });
  return { status: answer.status, body: (await answer.json()) as UploadAnswer['body'] };
}
