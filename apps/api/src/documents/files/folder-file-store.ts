import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings';
import { FileMissing, FileStore } from './file-store';

const KEY = /^[0-9a-f-]{36}$/;

const isMissing = (error: unknown): boolean => (error as { readonly code?: string }).code === 'ENOENT';

/** Documents in a folder: `documents/3f/a1/<key>`, so that no folder grows beyond what file systems like. */
@Injectable()
export class FolderFileStore extends FileStore {
  private readonly root: string;

  constructor({ filesRoot }: Settings) {
    super();
    this.root = join(filesRoot, 'documents');
  }

  /** Written aside and on disk before it gets its name: a power cut leaves no half document. */
  async put(key: string, content: Readable): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    const aside = `${path}.${randomUUID()}`;
    try {
      const file = await open(aside, 'wx', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, path);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  async open(key: string): Promise<Readable> {
    try {
      const file = await open(this.pathOf(key), 'r');
      return file.createReadStream();
    } catch (error) {
      throw isMissing(error) ? new FileMissing(key) : error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('a key of the file store is the id of a document');
    return join(this.root, key.slice(0, 2), key.slice(2, 4), key);
  }
}
