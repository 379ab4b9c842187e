import { ApplicationUpload } from '@samenspoor/database/entities/applications/application-upload.entity';
import type { EntityManager } from 'typeorm';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';

/** An upload to this application that is still to be decided on, locked until the end of the transaction. */
export async function openWorkbookUpload(
  tx: EntityManager,
  applicationId: string,
  id: string,
): Promise<ApplicationUpload> {
  const lock = { mode: 'pessimistic_write' } as const;
  const upload = foundOrRefused(await tx.findOne(ApplicationUpload, { where: { id, applicationId }, lock }));
  if (upload.state !== 'previewed') throw RefusalError.of('workbook_upload_settled');
  return upload;
}
