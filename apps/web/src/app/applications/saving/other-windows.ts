import { InjectionToken } from '@angular/core';

/** A line between the windows of one browser; null where the browser has none. */
export const OPEN_LINE = new InjectionToken<((name: string) => BroadcastChannel) | null>('line between windows', {
  providedIn: 'root',
  factory: () => (typeof BroadcastChannel === 'undefined' ? null : (name) => new BroadcastChannel(name)),
});

/** Milliseconds in which a window that is there answers. */
const ANSWERS_WITHIN = 150;

type Call =
  | { readonly kind: 'who'; readonly from: string }
  | { readonly kind: 'here'; readonly from: string }
  | { readonly kind: 'saved'; readonly from: string; readonly version: number };

/**
 * The other windows of this browser that have one application open: two windows of one person tell each other what they
 * saved, and don't take each other's unsaved typing for something that was left behind.
 */
export class OtherWindows {
  private readonly line: BroadcastChannel | null;
  private readonly found = new Set<string>();

  constructor(
    open: ((name: string) => BroadcastChannel) | null,
    applicationId: string,
    private readonly windowId: string,
    private readonly heardOf: (version: number) => void,
  ) {
    this.line = open?.(`samenspoor.aanvraag.${applicationId}`) ?? null;
    this.line?.addEventListener('message', ({ data }: MessageEvent<Call>) => this.hear(data));
  }

  /** The ids of those that answer. */
  async alive(): Promise<ReadonlySet<string>> {
    if (this.line === null) return new Set();
    this.call({ kind: 'who', from: this.windowId });
    await new Promise((resolve) => setTimeout(resolve, ANSWERS_WITHIN));
    return new Set(this.found);
  }

  /** This window saved: the application is at this version now. */
  saved(version: number): void {
    this.call({ kind: 'saved', from: this.windowId, version });
  }

  close(): void {
    this.line?.close();
  }

  private hear(call: Call): void {
    if (call.kind === 'who') this.call({ kind: 'here', from: this.windowId });
    else if (call.kind === 'here') this.found.add(call.from);
    else this.heardOf(call.version);
  }

  private call(call: Call): void {
    this.line?.postMessage(call);
  }
}
