import { InjectionToken } from '@angular/core';
import type { Upload, UploadOptions } from 'tus-js-client';

/** What of the package is used. */
export interface TusClient {
  readonly Upload: new (
    file: File,
    options: UploadOptions,
  ) => Pick<Upload, 'start' | 'abort' | 'findPreviousUploads' | 'resumeFromPreviousUpload'>;
}

/** The client of the protocol tus, loaded with the first file: most pages never need it. */
export const TUS_CLIENT = new InjectionToken<() => Promise<TusClient>>('the client of the protocol tus', {
  providedIn: 'root',
  factory: () => () => import('tus-js-client'),
});
