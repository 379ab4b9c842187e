import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditModule } from '../audit';
import { Jobs } from '../platform/jobs/jobs';
import { JudgeFile } from './content/judge-file';
import { VirusScanner } from './content/virus-scanner';
import { DocumentAccesses } from './document-access';
import { DocumentKeeper } from './document-keeper';
import { DocumentRows } from './document-rows';
import { DocumentTrailWriter } from './document-trail';
import { Documents } from './documents';
import { DocumentsController } from './documents.controller';
import { DownloadDocument } from './download-document';
import { FileStore } from './files/file-store';
import { FolderFileStore } from './files/folder-file-store';
import { Scratch } from './files/scratch';
import { Intake } from './intake';
import { ListDocuments } from './list-documents';
import { RemoveDocument } from './remove-document';
import { ExpireUploads } from './uploads/expire-uploads';
import { FinishUpload } from './uploads/finish-upload';
import { GiveUpUpload } from './uploads/give-up-upload';
import { StartUpload } from './uploads/start-upload';
import { UploadFolder } from './uploads/upload-folder';
import { UploadProgress } from './uploads/upload-progress';
import { UploadsController } from './uploads/uploads.controller';

const CONTENT = [Intake, JudgeFile, VirusScanner, Scratch, { provide: FileStore, useClass: FolderFileStore }];
const UPLOADS = [ExpireUploads, FinishUpload, GiveUpUpload, StartUpload, UploadFolder, UploadProgress];

/** Files that hang on things of other contexts, which say who may see and change them. */
@Module({
  imports: [AuditModule],
  controllers: [DocumentsController, UploadsController],
  providers: [
    ...CONTENT,
    ...UPLOADS,
    DocumentAccesses,
    DocumentKeeper,
    DocumentRows,
    DocumentTrailWriter,
    Documents,
    DownloadDocument,
    ListDocuments,
    RemoveDocument,
  ],
  exports: [DocumentAccesses, Documents, ExpireUploads],
})
export class DocumentsModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly expireUploads: ExpireUploads,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule({
      name: 'documents.expire-uploads',
      cron: '17 * * * *',
      run: () => this.expireUploads.execute(),
    });
  }
}
