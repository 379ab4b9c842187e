import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { judgeSize } from '@samenspoor/domain/documents/document-rules';
import { nameOfType } from '@samenspoor/domain/documents/document-name';
import type { ScanState } from '@samenspoor/domain/documents/document';
import type { DocumentType } from '@samenspoor/domain/documents/document-type';
import { Settings } from '../../platform/config/settings';
import { RefusalError, refuseIfAny } from '../../platform/http/refusal-error';
import { judgeContent } from './judge-content';
import { VirusScanner } from './virus-scanner';

/** What a whole file turned out to be. */
export interface JudgedFile {
  readonly name: string;
  readonly size: number;
  readonly mediaType: DocumentType;
  readonly sha256: string;
  readonly scan: ScanState;
}

/** Judges a whole file: its size, what it is, whether it carries a virus. Throws what is refused. */
@Injectable()
export class JudgeFile {
  constructor(
    private readonly settings: Settings,
    private readonly scanner: VirusScanner,
  ) {}

  /** `name` is clean already; it gets the ending that the content deserves. */
  async execute(path: string, name: string): Promise<JudgedFile> {
    const { size } = await stat(path);
    refuseIfAny(judgeSize(size, this.settings.maxUploadMegabytes));
    const mediaType = await judgeContent(path, name);
    const scan = await this.scanner.scan(path);
    if (scan === 'infected') throw RefusalError.of('document_infected');
    return { name: nameOfType(name, mediaType), size, mediaType, sha256: await hashOf(path), scan };
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
