import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings';

/** Private copies of files while they are judged: nobody else can change what was judged before it is kept. */
@Injectable()
export class Scratch {
  private readonly root: string;

  constructor({ filesRoot }: Settings) {
    this.root = join(filesRoot, 'scratch');
  }

  /** Runs `work` with a path where nothing is yet; whatever it leaves there is removed. */
  async with<T>(work: (path: string) => Promise<T>): Promise<T> {
    await mkdir(this.root, { recursive: true });
    const path = join(this.root, randomUUID());
    try {
      return await work(path);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Removes what a process that was killed left behind before an instant. */
  async sweep(before: Date): Promise<void> {
    const names = await readdir(this.root).catch((): string[] => []);
    for (const name of names) {
      const path = join(this.root, name);
      const facts = await stat(path).catch(() => null);
      if (facts !== null && facts.mtimeMs < before.getTime()) await rm(path, { force: true });
    }
  }
}
