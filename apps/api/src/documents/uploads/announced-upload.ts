import type { IncomingHttpHeaders } from 'node:http';
import type { FieldProblem } from '@samenspoor/contracts/problems/problem';
import type { DocumentPlace } from '@samenspoor/domain/documents/document';
import { Metadata } from '@tus/server';
import { isUUID } from 'class-validator';
import { EdgeError } from '../../platform/http/edge-error';
import { fieldProblem } from '../../platform/http/shape-problems';

/** What the headers of a new upload announce. */
export interface AnnouncedUpload {
  readonly place: DocumentPlace;
  /** As given: not clean yet. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

const LENGTH = /^\d{1,15}$/;
const SUBJECT_TYPE = /^[a-z_]{1,50}$/;
const SLOT = /^[\p{L}\p{N} ._:/-]{0,200}$/u;

/** Reads `Upload-Length` and `Upload-Metadata`. Throws `validation_failed`, a pointer per name of the metadata. */
export function announcedUpload(headers: IncomingHttpHeaders): AnnouncedUpload {
  const length = String(headers['upload-length'] ?? '');
  const { subjectType = '', subjectId = '', slot, filename } = metadataOf(headers['upload-metadata']);
  const problems: FieldProblem[] = [
    ...(LENGTH.test(length) ? [] : [fieldProblem('/Upload-Length', 'not_an_integer')]),
    ...(SUBJECT_TYPE.test(subjectType ?? '') ? [] : [fieldProblem('/subjectType', 'required')]),
    ...(isUUID(subjectId) ? [] : [fieldProblem('/subjectId', 'not_an_id')]),
    ...(SLOT.test(slot ?? '') ? [] : [fieldProblem('/slot', 'invalid_value')]),
    ...(filename ? [] : [fieldProblem('/filename', 'required')]),
  ];
  if (problems.length > 0) throw new EdgeError('validation_failed', problems);
  const place = { subjectType: subjectType ?? '', subjectId: subjectId ?? '', slot: slot ?? '' };
  return { place, name: filename ?? '', size: Number(length) };
}

function metadataOf(header: string | string[] | undefined): Partial<Record<string, string | null>> {
  try {
    return Metadata.parse(typeof header === 'string' ? header : '');
  } catch {
    return {};
  }
}
