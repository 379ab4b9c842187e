import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { UPLOADS_PATH } from '@samenspoor/contracts/documents/document';
import { UPLOAD_HOURS } from '@samenspoor/domain/documents/document';
import { FileStore as TusFiles } from '@tus/file-store';
import { Server, Upload } from '@tus/server';
import type { Request } from 'express';
import { Settings } from '../../platform/config/settings';
import { refusedByTus } from './refused-by-tus';

/** The version of the protocol that we speak (https://tus.io/protocols/resumable-upload). */
export const TUS_VERSION = '1.0.0';

interface Tus {
  readonly files: TusFiles;
  readonly server: Server;
}

/** Uploads under way, by the protocol tus: offsets, locks and limits are its own; who may do what is ours. */
@Injectable()
export class UploadFolder {
  private readonly folder: string;
  private tus: Tus | null = null;

  constructor({ filesRoot }: Settings) {
    this.folder = join(filesRoot, 'uploads');
  }

  /** Makes room for an upload of `size` bytes. */
  async begin(id: string, size: number): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await this.open().files.create(new Upload({ id, size, offset: 0 }));
  }

  /** How many bytes arrived. Throws `not_found` when the upload expired or never began. */
  async offset(id: string): Promise<number> {
    try {
      return (await this.open().files.getUpload(id)).offset;
    } catch (error) {
      throw refusedByTus((error as { readonly status_code?: number }).status_code ?? 500, error);
    }
  }

  /** Takes in a part (`PATCH`) and answers how many bytes there are now. What tus refuses becomes a refusal of ours. */
  async append(id: string, request: Request): Promise<number> {
    const body = bodyOf(request);
    const answer = await this.open().server.handleWeb(webRequest(id, request, body));
    if (answer.ok) return Number(answer.headers.get('upload-offset'));
    request.unpipe(body).resume();
    throw refusedByTus(answer.status, await answer.text());
  }

  /** A copy of what arrived that no later part can change. */
  async copy(id: string, to: string): Promise<void> {
    await copyFile(join(this.folder, id), to);
  }

  /** Forgets an upload; what isn't there is forgotten already. */
  async remove(id: string): Promise<void> {
    await this.open()
      .files.remove(id)
      .catch(() => undefined);
  }

  /** Forgets uploads that are too old and belong to no row. */
  async removeExpired(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await this.open().files.deleteExpired();
  }

  /** Opened when first used: it makes its folder. */
  private open(): Tus {
    if (this.tus) return this.tus;
    const expirationPeriodInMilliseconds = UPLOAD_HOURS * 3_600_000;
    const files = new TusFiles({ directory: this.folder, expirationPeriodInMilliseconds });
    const server = new Server({ path: UPLOADS_PATH, datastore: files, allowedOrigins: [] });
    this.tus = { files, server };
    return this.tus;
  }
}

/**
 * The body of a request at one remove: when a part is refused, its bytes are still read (and dropped), so that the answer
 * arrives. When the connection breaks, what came is kept.
 */
function bodyOf(request: Request): PassThrough {
  const body = request.pipe(new PassThrough());
  request.once('close', () => {
    if (!request.complete) body.destroy(new Error('the connection broke'));
  });
  return body;
}

/** The request as the web standard has it, which tus takes; the path holds an id that was judged, and nothing else. */
function webRequest(id: string, request: Request, body: Readable): Parameters<Server['handleWeb']>[0] {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  return new globalThis.Request(`http://localhost${UPLOADS_PATH}/${id}`, {
    method: request.method,
    headers,
    body: Readable.toWeb(body) as ReadableStream,
    duplex: 'half',
  });
}
