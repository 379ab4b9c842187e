import { createReadStream } from 'node:fs';
import { Injectable, Logger } from '@nestjs/common';
import NodeClam from 'clamscan';
import { RefusalError } from '../../platform/http/refusal-error';
import { Settings } from '../../platform/config/settings';
import type { VirusScannerAddress } from '../../platform/config/settings';

/** How long `clamd` gets for one file, in milliseconds. */
const PATIENCE = 60_000;

const logger = new Logger('VirusScanner');

/** Asks the ClamAV of the organisation, when there is one. */
@Injectable()
export class VirusScanner {
  private readonly address: VirusScannerAddress | null;

  constructor({ virusScanner }: Settings) {
    this.address = virusScanner;
  }

  /** What ClamAV says of a file. Refuses with `scan_unavailable` when it should have been asked and could not. */
  async scan(path: string): Promise<'not_scanned' | 'clean' | 'infected'> {
    if (this.address === null) return 'not_scanned';
    const verdict = await verdictOf(this.address, path).catch((error: unknown) => {
      logger.error(`ClamAV could not be asked: ${String(error)}`);
      return null;
    });
    if (verdict === null) throw RefusalError.of('scan_unavailable');
    return verdict ? 'infected' : 'clean';
  }
}

/** True for a virus; null when ClamAV said something else, as when the file is larger than its `StreamMaxLength`. */
async function verdictOf(address: VirusScannerAddress, path: string): Promise<boolean | null> {
  const clam = await new NodeClam().init({
    clamscan: { active: false },
    clamdscan: { ...address, active: true, bypassTest: true, localFallback: false, timeout: PATIENCE },
  });
  const content = createReadStream(path);
  try {
    const { isInfected } = await inTime(clam.scanStream(content));
    return isInfected;
  } finally {
    content.destroy();
  }
}

/** A connection that is closed without a word would be waited for forever. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
