import { computed, signal } from '@angular/core';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { TusClient } from './tus-client';
import { failureOf } from './upload-failure';
import type { UploadFailure } from './upload-failure';

/**
 * How a transfer stands: `queued` waits for its turn, `waiting` for the connection (and goes on by itself), `paused` for
 * the person, `checking` for the server, which judges the whole file.
 */
export type TransferState = 'queued' | 'sending' | 'checking' | 'waiting' | 'paused' | 'refused' | 'done' | 'cancelled';

type TusUpload = InstanceType<TusClient['Upload']>;

/** Makes the upload of a file, with what it is to tell along the way. */
export type OpenUpload = (
  file: File,
  tell: {
    readonly progress: (sent: number) => void;
    readonly done: () => void;
    readonly failed: (error: Error) => void;
  },
) => Promise<TusUpload>;

/** Waits before trying again, in milliseconds; the last one repeats. */
const PATIENCE: readonly number[] = [1_000, 2_000, 5_000, 10_000, 30_000];

let count = 0;

/** One file on its way, from its choice to its end. */
export class Transfer {
  readonly id = (count += 1);
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  private readonly current = signal<TransferState>('queued');
  private readonly arrived = signal(0);
  private readonly reason = signal<Problem | null>(null);
  readonly state = this.current.asReadonly();
  /** Bytes that the server has, or is being sent. */
  readonly sent = this.arrived.asReadonly();
  /** Why it was refused; null otherwise. */
  readonly problem = this.reason.asReadonly();
  /** Whether it holds one of the places of those that are sent at once. */
  readonly busy = computed(() => ['sending', 'checking', 'waiting'].includes(this.current()));
  private upload: TusUpload | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;

  constructor(
    private readonly file: File,
    private readonly open: OpenUpload,
    private readonly ended: (transfer: Transfer, failure?: UploadFailure) => void,
  ) {
    this.name = file.name;
    this.size = file.size;
  }

  /** Starts, or goes on where it stopped. */
  async start(): Promise<void> {
    clearTimeout(this.timer);
    this.reason.set(null);
    this.current.set('sending');
    try {
      this.upload ??= await this.open(this.file, {
        progress: (sent) => this.progress(sent),
        done: () => this.done(),
        failed: (error) => this.failed(error),
      });
      // Somebody may have paused or cancelled while it was opened.
      if (this.busy()) this.upload.start();
    } catch (error) {
      this.failed(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Stops sending; what arrived stays on the server. */
  pause(): void {
    clearTimeout(this.timer);
    this.current.set('paused');
    void this.upload?.abort(false);
    this.ended(this);
  }

  /** Stops for good, and has the server forget what arrived. */
  cancel(): void {
    clearTimeout(this.timer);
    this.current.set('cancelled');
    this.upload?.abort(true).catch(() => undefined);
    this.ended(this);
  }

  /** The connection is back: no need to wait any longer. */
  wake(): void {
    if (this.current() === 'waiting') void this.start();
  }

  private progress(sent: number): void {
    this.tries = 0;
    this.arrived.set(sent);
    if (this.current() === 'sending' && sent === this.size) this.current.set('checking');
  }

  private done(): void {
    this.current.set('done');
    this.ended(this);
  }

  private failed(error: Error): void {
    if (!this.busy()) return;
    const failure = failureOf(error);
    if (failure.kind === 'again') return this.waitAWhile();
    this.reason.set(failure.problem);
    this.current.set('refused');
    this.ended(this, failure);
  }

  private waitAWhile(): void {
    this.current.set('waiting');
    const delay = PATIENCE[Math.min(this.tries, PATIENCE.length - 1)] ?? 0;
    this.tries += 1;
    this.timer = setTimeout(() => this.wake(), delay);
  }
}
