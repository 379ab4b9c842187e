import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { RefusalError } from '../../platform/http/refusal-error';
import { DocumentRows } from '../document-rows';
import { Intake } from '../intake';
import { UploadFolder } from './upload-folder';

const logger = new Logger('Uploads');

/** What becomes of an upload that couldn't be finished. */
@Injectable()
export class GiveUpUpload {
  constructor(
    private readonly rows: DocumentRows,
    private readonly uploads: UploadFolder,
    private readonly intake: Intake,
    private readonly clock: Clock,
  ) {}

  /**
   * What was refused is gone at once; of a virus the row stays, for who looks into it. What failed on our side stays
   * whole, so that it can be tried again.
   */
  async execute(id: string, error: unknown): Promise<void> {
    if (!(error instanceof RefusalError)) return;
    const [{ code }] = error.refusals;
    if (code === 'scan_unavailable') return this.rows.note(id, { scan: 'failed' });
    await this.uploads.remove(id);
    await this.intake.forget(id);
    if (code !== 'document_infected') return this.rows.forget(id);
    logger.warn(`ClamAV found a virus in upload ${id}`);
    await this.rows.note(id, { scan: 'infected', state: 'removed', removedAt: this.clock.now() });
  }
}
