import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { JudgeFile } from './content/judge-file';
import type { JudgedFile } from './content/judge-file';
import { FileStore } from './files/file-store';
import { Scratch } from './files/scratch';

/** Takes bytes in: what was judged is what is kept, and nothing else. */
@Injectable()
export class Intake {
  constructor(
    private readonly scratch: Scratch,
    private readonly judge: JudgeFile,
    private readonly files: FileStore,
  ) {}

  /**
   * Judges what `fill` writes to the path it is given, and keeps it under `id`; what is refused is thrown, and not kept.
   * First the bytes, then the row: a document that can be seen can be read.
   */
  take(id: string, name: string, fill: (path: string) => Promise<void>): Promise<JudgedFile> {
    return this.scratch.with(async (path) => {
      await fill(path);
      const judged = await this.judge.execute(path, name);
      await this.files.put(id, createReadStream(path));
      return judged;
    });
  }

  /** Forgets what was kept for a document that didn't come to be. */
  forget(id: string): Promise<void> {
    return this.files.remove(id);
  }
}
