import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DOCUMENT } from '@angular/common';
import { Injectable, type OnDestroy, computed, effect, inject, signal, untracked } from '@angular/core';
import { UPLOADS_PATH } from '@samenspoor/contracts/documents/document';
import { Connection } from '../connection/connection';
import { Session } from '../session/session';
import { Transfer } from './transfer';
import type { OpenUpload } from './transfer';
import { TUS_CLIENT } from './tus-client';
import type { UploadFailure } from './upload-failure';
import type { UploadTarget } from './upload-target';

/** Files that are sent at once. */
const AT_ONCE = 3;

/** Bytes per request: what a proxy in front keeps to itself until it is whole, is lost when the connection breaks. */
const PART = 4_000_000;

/** The files that one screen is sending: a few at a time, in the order in which they were chosen. */
@Injectable()
export class UploadQueue implements OnDestroy {
  private readonly client = inject(TUS_CLIENT);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly origin = inject(DOCUMENT).location.origin;
  private readonly all = signal<readonly Transfer[]>([]);
  private readonly arrivals = signal(0);

  /** On their way, or refused and waiting for the person to see why. */
  readonly transfers = this.all.asReadonly();
  /** How many became documents: whoever lists these looks again when it changes. */
  readonly arrived = this.arrivals.asReadonly();
  /** How often the server said that the session is over. */
  readonly sessionEnded = signal(0);
  readonly active = computed(() => this.all().some((transfer) => transfer.busy() || transfer.state() === 'queued'));

  constructor() {
    effect(() => {
      if (!this.connection.lost()) untracked(() => this.all().forEach((transfer) => transfer.wake()));
    });
  }

  add(files: readonly File[], target: UploadTarget): void {
    const open = this.openFor(target);
    const added = files.map((file) => new Transfer(file, open, (transfer, failure) => this.ended(transfer, failure)));
    this.all.update((present) => [...present, ...added]);
    this.say(files.length === 1 ? `${added[0]?.name} wordt verstuurd.` : `${files.length} bestanden worden verstuurd.`);
    this.fill();
  }

  pause(transfer: Transfer): void {
    transfer.pause();
    this.say(`Het versturen van ${transfer.name} is gepauzeerd.`);
  }

  resume(transfer: Transfer): void {
    void transfer.start();
    this.say(`Het versturen van ${transfer.name} gaat verder.`);
  }

  /** Stops one that is on its way, or takes a refused one off the screen. */
  cancel(transfer: Transfer): void {
    const wasRefused = transfer.state() === 'refused';
    transfer.cancel();
    if (!wasRefused) this.say(`Het versturen van ${transfer.name} is gestopt.`);
  }

  /** The screen goes: what arrived stays on the server for a day, and choosing the file again goes on from there. */
  ngOnDestroy(): void {
    for (const transfer of this.all()) if (transfer.busy()) transfer.pause();
  }

  private fill(): void {
    const free = AT_ONCE - this.all().filter((transfer) => transfer.busy()).length;
    const next = this.all().filter((transfer) => transfer.state() === 'queued');
    for (const transfer of next.slice(0, Math.max(0, free))) void transfer.start();
  }

  private ended(transfer: Transfer, failure?: UploadFailure): void {
    const state = transfer.state();
    if (state === 'done') {
      this.arrivals.update((count) => count + 1);
      this.say(`${transfer.name} is toegevoegd.`);
    }
    if (failure?.kind === 'ended') this.sessionEnded.update((count) => count + 1);
    else if (failure) this.say(`${transfer.name} is niet toegevoegd. ${failure.problem.detail}`);
    if (state === 'done' || state === 'cancelled')
      this.all.update((present) => present.filter((other) => other !== transfer));
    this.fill();
  }

  private say(text: string): void {
    void this.announcer.announce(text, 'polite');
  }

  private openFor(target: UploadTarget): OpenUpload {
    return async (file, tell) => {
      const { Upload } = await this.client();
      const person = this.session.me()?.person.id ?? '';
      const upload = new Upload(file, {
        endpoint: this.origin + UPLOADS_PATH,
        metadata: { ...target, filename: file.name },
        chunkSize: PART,
        retryDelays: null,
        removeFingerprintOnSuccess: true,
        // One file can hang in several places, and several people can sit at one computer.
        fingerprint: () => Promise.resolve(fingerprintOf(file, { person, ...target })),
        onBeforeRequest: (request) => request.setHeader('X-CSRF-Token', this.session.me()?.csrfToken ?? ''),
        onProgress: (sent) => tell.progress(sent),
        onSuccess: () => tell.done(),
        onError: (error) => tell.failed(error),
      });
      const [earlier] = await upload.findPreviousUploads();
      if (earlier) upload.resumeFromPreviousUpload(earlier);
      return upload;
    };
  }
}

function fingerprintOf({ name, size, lastModified }: File, where: object): string {
  return ['samenspoor', ...Object.values(where), name, size, lastModified].join('|');
}
