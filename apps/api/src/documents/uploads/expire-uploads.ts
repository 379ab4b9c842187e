import { Injectable } from '@nestjs/common';
import { UPLOAD_HOURS } from '@samenspoor/domain/documents/document';
import { Clock } from '../../platform/clock/clock';
import { DocumentRows } from '../document-rows';
import { Scratch } from '../files/scratch';
import { Intake } from '../intake';
import { UploadFolder } from './upload-folder';

/** Forgets uploads that nobody went on with for a day. For a job; running it twice, or twice at once, does no harm. */
@Injectable()
export class ExpireUploads {
  constructor(
    private readonly rows: DocumentRows,
    private readonly uploads: UploadFolder,
    private readonly intake: Intake,
    private readonly scratch: Scratch,
    private readonly clock: Clock,
  ) {}

  /** Answers how many there were. */
  async execute(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - UPLOAD_HOURS * 3_600_000);
    const expired = await this.rows.startedBefore(before);
    for (const { id } of expired) {
      await this.uploads.remove(id);
      await this.intake.forget(id);
      await this.rows.forget(id);
    }
    await this.uploads.removeExpired();
    await this.scratch.sweep(before);
    return expired.length;
  }
}
