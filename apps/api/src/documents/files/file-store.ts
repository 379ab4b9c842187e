import type { Readable } from 'node:stream';

/**
 * Where the bytes of documents are, under a key that we chose (never under a name that somebody gave). A folder today;
 * whatever keeps objects under keys (S3) fits as well: nothing here needs a path, a lock or a rename.
 */
export abstract class FileStore {
  /** Keeps all of the content, or nothing of it; a second time replaces the first. */
  abstract put(key: string, content: Readable): Promise<void>;

  /** The content, from its first byte. Throws `FileMissing` before it answers, never halfway. */
  abstract open(key: string): Promise<Readable>;

  /** Forgets the content; what isn't there is forgotten already. */
  abstract remove(key: string): Promise<void>;
}

/** There is a document, but its bytes are gone: a broken backup, or a folder that isn't shared. */
export class FileMissing extends Error {
  constructor(key: string) {
    super(`the bytes of document ${key} are not in the file store`);
  }
}
