import { Injectable } from '@nestjs/common';
import type { FigureUploadSummary, FigureUploadView } from '@samenspoor/contracts/catalogue/figures';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { FigureUpload } from '@samenspoor/database/entities/catalogue/figure-upload.entity';
import { isoInstant } from '../../platform/data/iso-instant';
import { NamedQueries } from '../../platform/data/named-queries';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { decodeMomentCursor, encodeMomentCursor } from '../../platform/http/moment-cursor';
import type { PageQuery } from '../../platform/http/page-query';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { figureUploadView } from './figure-upload-view';

const severities = (severity: string): string =>
  `(select count(*)::int from jsonb_array_elements(u.messages) m where m ->> 'severity' = '${severity}')`;

/** $1 and $2 the upload after which the page starts, $3 rows. Shape: `FigureUploadSummary`. */
const UPLOADS = `
  select u.id, u.kind, u.year, u.source, u.file_name as "fileName", u.file_bytes as "fileBytes",
    u.file_hash as "fileHash", u.state, ${isoInstant('u.uploaded_at')} as "uploadedAt",
    u.uploaded_by_name as "uploadedByName", ${isoInstant('u.settled_at')} as "settledAt",
    u.settled_by_name as "settledByName", u.drafts_affected as "draftsAffected",
    ${severities('error')} as errors, ${severities('warning')} as warnings,
    (select json_build_object(
        'added', count(*) filter (where c.was is null),
        'same', count(*) filter (where c.was = c.will and not c.demo),
        'changed', count(*) filter (where c.was is not null and (c.was <> c.will or c.demo)))
     from (
       select (x ->> 'from')::int as was, (x ->> 'to')::int as will, (x ->> 'fromDemo')::boolean as demo
       from jsonb_array_elements(u.changes) x
       where u.added_merged or not (x ->> 'byAdding')::boolean) as c) as counts
  from figure_upload u
  where $1::timestamptz is null or (u.uploaded_at, u.id) < ($1::timestamptz, $2::uuid)
  order by u.uploaded_at desc, u.id desc limit $3`;

/** Every table that was uploaded, with what became of it, newest first. */
@Injectable()
export class ListFigureUploads {
  constructor(private readonly queries: NamedQueries) {}

  async execute({ cursor, limit }: PageQuery): Promise<Page<FigureUploadSummary>> {
    const after = decodeMomentCursor(cursor);
    const values = [after?.at ?? null, after?.id ?? null, limit + 1];
    const rows = await this.queries.rows<FigureUploadSummary & { id: string }>('figure-uploads', UPLOADS, values);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next = rows.length > limit && last ? encodeMomentCursor({ at: last.uploadedAt, id: last.id }) : null;
    return { items, next };
  }
}

/** One uploaded table, with its messages and changes; a miss is `not_found`. */
@Injectable()
export class ReadFigureUpload {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(id: string): Promise<FigureUploadView> {
    const upload = await this.unitOfWork.run((tx) => tx.findOneBy(FigureUpload, { id }));
    return figureUploadView(foundOrRefused(upload));
  }
}
