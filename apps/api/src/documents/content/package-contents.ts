import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

/** No document of an office has as many parts; a bomb does. */
const MOST_ENTRIES = 10_000;

/** The parts that say what a package is are small. */
const LARGEST_PART = 1_000_000;

/** What tells one kind of zipped document from another. */
export interface PackageContents {
  readonly names: readonly string[];
  /** `[Content_Types].xml` of Office Open XML, or null. */
  readonly contentTypes: string | null;
  /** `mimetype` of OpenDocument, when it is the first entry as its standard asks, or null. */
  readonly mimetype: string | null;
}

/** Reads the table of contents of a zip, and the parts that say what it is; null when it is none, spoilt or a bomb. */
export async function readPackage(path: string): Promise<PackageContents | null> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => null);
  if (zip === null) return null;
  try {
    return zip.entryCount > MOST_ENTRIES ? null : await contentsOf(zip);
  } catch {
    return null;
  } finally {
    zip.close();
  }
}

async function contentsOf(zip: ZipFile): Promise<PackageContents | null> {
  const names: string[] = [];
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (fileName === '[Content_Types].xml' || (fileName === 'mimetype' && names.length === 0))
      parts.set(fileName, await textOf(zip, entry));
    names.push(fileName);
  }
  // Two parts of one name: one reader shows the first, another the last.
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length) return null;
  return { names, contentTypes: parts.get('[Content_Types].xml') ?? null, mimetype: parts.get('mimetype') ?? null };
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > LARGEST_PART) throw new Error('too large to say what a package is');
  const content: Readable = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
