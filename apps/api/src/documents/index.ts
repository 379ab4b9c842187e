export { DocumentAccesses } from './document-access';
export type { DocumentAccess } from './document-access';
export { Documents } from './documents';
export { DocumentsModule } from './documents.module';
export type { StoredDocument } from './stored-document';
export { ExpireUploads } from './uploads/expire-uploads';
export { isUploadPart } from './uploads/is-upload-part';
