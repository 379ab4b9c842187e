import { InjectionToken, inject } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import type { KeptEdit } from './draft-content';

/** Where unsaved typing is kept on this machine; null where the browser has no such place. */
export const LOCAL_STORAGE = new InjectionToken<Storage | null>('storage of the browser', {
  providedIn: 'root',
  factory: () => {
    try {
      return inject(DOCUMENT).defaultView?.localStorage ?? null;
    } catch {
      return null; // reading the property itself throws where cookies are blocked
    }
  },
});

type Edits = Readonly<Record<string, KeptEdit>>;

/**
 * What was typed in one application by one person and didn't reach the server yet, per window: two windows side by side
 * each keep their own. Empty as soon as all is saved.
 */
export class LocalCopy {
  private readonly prefix: string;

  constructor(
    private readonly storage: Storage | null,
    personId: string,
    applicationId: string,
    private readonly windowId: string,
  ) {
    this.prefix = `samenspoor.aanvraag.${personId}.${applicationId}`;
  }

  private get key(): string {
    return `${this.prefix}.${this.windowId}`;
  }

  /** Keeps these and only these. A full or blocked storage is no reason to stop somebody from typing: then it says so. */
  keep(edits: Edits): boolean {
    try {
      if (Object.keys(edits).length === 0) this.storage?.removeItem(this.key);
      else this.storage?.setItem(this.key, JSON.stringify(edits));
      return this.storage !== null;
    } catch {
      return false;
    }
  }

  /** Whether this window, on a former visit, or another one left typing behind. */
  leftBehind(): boolean {
    return this.orphans(new Set()).length > 0;
  }

  /**
   * What was left behind by this window, and by others that are gone now: not those named here. What others left stays
   * until `forget`, once it is kept anew.
   */
  adopt(alive: ReadonlySet<string>): { readonly edits: Edits; readonly forget: () => void } {
    const left = this.orphans(alive);
    const edits = Object.assign({}, ...left.map((key) => this.read(key))) as Edits;
    const others = left.filter((key) => key !== this.key);
    return { edits, forget: () => others.forEach((key) => this.storage?.removeItem(key)) };
  }

  private orphans(alive: ReadonlySet<string>): string[] {
    try {
      return Object.keys(this.storage ?? {}).filter((key) => {
        if (key === this.prefix) return true; // of before windows had a copy each
        return key.startsWith(`${this.prefix}.`) && !alive.has(key.slice(this.prefix.length + 1));
      });
    } catch {
      return [];
    }
  }

  private read(key: string): Edits {
    try {
      const found = JSON.parse(this.storage?.getItem(key) ?? '{}') as unknown;
      return isKept(found) ? found : {};
    } catch {
      return {};
    }
  }
}

function isKept(found: unknown): found is Edits {
  if (typeof found !== 'object' || found === null) return false;
  return Object.values(found).every(
    (edit: unknown) =>
      typeof edit === 'object' &&
      edit !== null &&
      typeof (edit as Partial<KeptEdit>).text === 'string' &&
      typeof (edit as Partial<KeptEdit>).base === 'string',
  );
}
