import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Spreadsheet, SpreadsheetRow } from '@samenspoor/domain/spreadsheets/spreadsheet';
import type { SpreadsheetLimits } from './spreadsheet-limits';
import { refusedFile, tooLarge } from './unreadable-file';
import type { WorkbookAnswer, WorkbookTask } from './workbook-worker';

/** Bundled, the thread has a file of its own at the top; from source it stands here. */
const PLACES = ['./workbook-worker.js', '../workbook-worker.js', './workbook-worker.ts'];

interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: SpreadsheetRow[];
}

let previous: Promise<unknown> = Promise.resolve();

/**
 * Reads an inspected workbook in a thread of its own, with its own memory and time: what asks for more of either is
 * `workbook_too_large`. One workbook at a time, whoever asks.
 */
export function readWorkbook(bytes: Buffer, limits: SpreadsheetLimits): Promise<Spreadsheet> {
  const turn = previous.then(() => readNow(bytes, limits));
  previous = turn.catch(() => undefined);
  return turn;
}

async function readNow(bytes: Buffer, limits: SpreadsheetLimits): Promise<Spreadsheet> {
  const { rowsPerSheet, columnsPerSheet, cells } = limits;
  const copy = new Uint8Array(bytes).buffer;
  const workerData: WorkbookTask = { bytes: copy, rowsPerSheet, columnsPerSheet, cells };
  const worker = new Worker(workerFile(), {
    workerData,
    transferList: [copy],
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  const sheets: ReadSheet[] = [];
  try {
    const end = await endOf(worker, sheets, limits.time);
    if (end === 'too_large') throw tooLarge(limits);
    if (end === 'unreadable') throw refusedFile('workbook_unreadable');
  } finally {
    await worker.terminate();
  }
  return {
    format: 'xlsx',
    sheets: sheets.filter(({ hidden }) => !hidden).map(({ name, rows }) => ({ name, rows })),
    hiddenSheets: sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}

type End = 'done' | 'too_large' | 'unreadable';

function endOf(worker: Worker, sheets: ReadSheet[], time: number): Promise<End> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('too_large'), time);
    const end = (how: End) => {
      clearTimeout(timer);
      resolve(how);
    };
    worker.on('message', (answer: WorkbookAnswer) => {
      if (answer.kind === 'sheet') sheets.push({ name: answer.name, hidden: answer.hidden, rows: [] });
      else if (answer.kind === 'rows') sheets.at(-1)?.rows.push(...answer.rows);
      else end(answer.kind);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') end('too_large');
      else {
        clearTimeout(timer);
        reject(error);
      }
    });
    worker.on('exit', () => end('unreadable'));
  });
}

function workerFile(): URL {
  const found = PLACES.map((place) => new URL(place, import.meta.url)).find((place) => existsSync(place));
  if (!found) throw new Error('workbook-worker is not beside the program');
  return found;
}
