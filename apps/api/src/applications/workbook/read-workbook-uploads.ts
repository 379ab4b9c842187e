import { Injectable } from '@nestjs/common';
import type { WorkbookUploadSummary, WorkbookUploadView } from '@samenspoor/contracts/applications/workbook';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { ApplicationUpload } from '@samenspoor/database/entities/applications/application-upload.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { isoInstant } from '../../platform/data/iso-instant';
import { NamedQueries } from '../../platform/data/named-queries';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { decodeMomentCursor, encodeMomentCursor } from '../../platform/http/moment-cursor';
import type { PageQuery } from '../../platform/http/page-query';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { WorksOn } from '../presence/works-on';
import { refusalText, workbookUploadView } from './workbook-upload-view';

const severities = (severity: string): string =>
  `(select count(*)::int from jsonb_array_elements(u.messages) m where m ->> 'severity' = '${severity}')`;

/** $1 application, $2 and $3 the upload after which the page starts, $4 rows. */
const UPLOADS = `
  select u.id, u.state, u.file_name as "fileName", u.file_bytes as "fileBytes", u.file_hash as "fileHash",
    u.refusal_code as refusal, ${isoInstant('u.uploaded_at')} as "uploadedAt", u.uploaded_by_name as "uploadedByName",
    ${isoInstant('u.settled_at')} as "settledAt", u.settled_by_name as "settledByName",
    ${severities('error')} as errors, ${severities('warning')} as warnings,
    (select count(*)::int from jsonb_array_elements(u.changes) c where not (c ->> 'blocked')::boolean) as changed
  from application_upload u
  where u.application_id = $1 and ($2::timestamptz is null or (u.uploaded_at, u.id) < ($2::timestamptz, $3::uuid))
  order by u.uploaded_at desc, u.id desc limit $4`;

/** Every workbook that was uploaded to an application and what became of it, newest first; for who works on it. */
@Injectable()
export class ListWorkbookUploads {
  constructor(
    private readonly queries: NamedQueries,
    private readonly worksOn: WorksOn,
  ) {}

  async execute(actor: Actor, id: string, { cursor, limit }: PageQuery): Promise<Page<WorkbookUploadSummary>> {
    await this.worksOn.versionOrRefused(actor, id);
    const after = decodeMomentCursor(cursor);
    const values = [id, after?.at ?? null, after?.id ?? null, limit + 1];
    const rows = await this.queries.rows<WorkbookUploadSummary & { id: string }>('workbook-uploads', UPLOADS, values);
    const items = rows.slice(0, limit).map((row) => ({ ...row, refusal: refusalText(row.refusal) }));
    const last = items.at(-1);
    const next = rows.length > limit && last ? encodeMomentCursor({ at: last.uploadedAt, id: last.id }) : null;
    return { items, next };
  }
}

/** One uploaded workbook with its messages and changes; a miss is `not_found`. */
@Injectable()
export class ReadWorkbookUpload {
  constructor(
    private readonly work: UnitOfWork,
    private readonly worksOn: WorksOn,
  ) {}

  async execute(actor: Actor, applicationId: string, id: string): Promise<WorkbookUploadView> {
    await this.worksOn.versionOrRefused(actor, applicationId);
    const upload = await this.work.run((tx) => tx.findOneBy(ApplicationUpload, { id, applicationId }));
    return workbookUploadView(foundOrRefused(upload));
  }
}
