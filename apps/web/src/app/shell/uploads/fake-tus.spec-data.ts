import type { DetailedError, PreviousUpload, UploadOptions } from 'tus-js-client';
import type { TusClient } from './tus-client';

/** An upload that a test plays the server of. */
export class FakeUpload {
  started = 0;
  aborted: boolean[] = [];
  resumed: PreviousUpload | null = null;

  constructor(
    readonly file: File,
    readonly options: UploadOptions,
    private readonly earlier: PreviousUpload[],
  ) {}

  start(): void {
    this.started += 1;
  }

  abort(shouldTerminate = false): Promise<void> {
    this.aborted.push(shouldTerminate);
    return Promise.resolve();
  }

  findPreviousUploads(): Promise<PreviousUpload[]> {
    return Promise.resolve(this.earlier);
  }

  resumeFromPreviousUpload(earlier: PreviousUpload): void {
    this.resumed = earlier;
  }

  progress(sent: number): void {
    this.options.onProgress?.(sent, this.file.size);
  }

  succeed(): void {
    this.options.onSuccess?.({ lastResponse: {} as never });
  }

  /** Status 0 is a connection that broke. */
  fail(status: number, body: object = {}): void {
    const response = { getStatus: () => status, getBody: () => JSON.stringify(body) };
    const error = Object.assign(new Error('tus'), { originalResponse: status === 0 ? null : response });
    this.options.onError?.(error as unknown as DetailedError);
  }
}

/** The uploads that were made, and the client that makes them. */
export function fakeTus(earlier: PreviousUpload[] = []): {
  readonly uploads: FakeUpload[];
  readonly load: () => Promise<TusClient>;
} {
  const uploads: FakeUpload[] = [];
  class Upload extends FakeUpload {
    constructor(file: File, options: UploadOptions) {
      super(file, options, earlier);
      uploads.push(this);
    }
  }
  return { uploads, load: () => Promise.resolve({ Upload }) };
}
