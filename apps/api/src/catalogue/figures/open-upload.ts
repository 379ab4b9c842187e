import { FigureUpload } from '@samenspoor/database/entities/catalogue/figure-upload.entity';
import type { EntityManager } from 'typeorm';
import { RefusalError, foundOrRefused } from '../../platform/http/refusal-error';

/** An upload that is still to be decided on, locked until the end of the transaction. */
export async function openUpload(tx: EntityManager, id: string): Promise<FigureUpload> {
  const lock = { mode: 'pessimistic_write' } as const;
  const upload = foundOrRefused(await tx.findOne(FigureUpload, { where: { id }, lock }));
  if (upload.state !== 'previewed') throw RefusalError.of('figure_upload_settled');
  return upload;
}
